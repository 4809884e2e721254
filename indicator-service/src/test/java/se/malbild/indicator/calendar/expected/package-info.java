@NullMarked
package se.malbild.indicator.calendar.expected;

import org.jspecify.annotations.NullMarked;
