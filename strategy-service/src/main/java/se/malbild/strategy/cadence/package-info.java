/// Cadences: whether what is to happen several times a year does.
@NullMarked
package se.malbild.strategy.cadence;

import org.jspecify.annotations.NullMarked;
