/// The order of everything in a strategy.
@NullMarked
package se.malbild.strategy.outline;

import org.jspecify.annotations.NullMarked;
