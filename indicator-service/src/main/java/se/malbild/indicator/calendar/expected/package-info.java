/// On which days sources publish, written down here.
@NullMarked
package se.malbild.indicator.calendar.expected;

import org.jspecify.annotations.NullMarked;
