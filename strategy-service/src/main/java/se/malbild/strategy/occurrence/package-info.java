/// Occurrences: that an activity happened, or that a forum met.
@NullMarked
package se.malbild.strategy.occurrence;

import org.jspecify.annotations.NullMarked;
