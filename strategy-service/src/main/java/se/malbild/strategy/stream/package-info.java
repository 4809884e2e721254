/// The stream of changes from indicator-service.
@NullMarked
package se.malbild.strategy.stream;

import org.jspecify.annotations.NullMarked;
