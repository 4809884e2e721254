/// Measures: the sentences of a strategy that say how its success is told.
@NullMarked
package se.malbild.strategy.measure;

import org.jspecify.annotations.NullMarked;
