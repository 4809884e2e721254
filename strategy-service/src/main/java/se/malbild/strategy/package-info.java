/// The strategy service.
@NullMarked
package se.malbild.strategy;

import org.jspecify.annotations.NullMarked;
