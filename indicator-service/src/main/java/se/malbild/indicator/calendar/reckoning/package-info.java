/// What is expected when, what has come of it and when it is asked for: reckoned from facts alone, without clock and
/// database.
@NullMarked
package se.malbild.indicator.calendar.reckoning;

import org.jspecify.annotations.NullMarked;
