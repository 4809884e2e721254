/// The calendar: when figures are expected, what is fetched when, and what has not come.
@NullMarked
package se.malbild.indicator.calendar;

import org.jspecify.annotations.NullMarked;
