@NullMarked
package se.malbild.indicator.calendar.reckoning;

import org.jspecify.annotations.NullMarked;
