/// Whose figures are fetched.
@NullMarked
package se.malbild.indicator.calendar.followed;

import org.jspecify.annotations.NullMarked;
