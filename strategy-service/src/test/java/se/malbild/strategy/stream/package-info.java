@NullMarked
package se.malbild.strategy.stream;

import org.jspecify.annotations.NullMarked;
