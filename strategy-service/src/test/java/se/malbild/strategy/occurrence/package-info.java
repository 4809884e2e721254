/// Occurrences, tested against the running service.
@NullMarked
package se.malbild.strategy.occurrence;

import org.jspecify.annotations.NullMarked;
