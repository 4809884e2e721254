/// Cadences, tested against the running service.
@NullMarked
package se.malbild.strategy.cadence;

import org.jspecify.annotations.NullMarked;
