@NullMarked
package se.malbild.indicator.calendar.pause;

import org.jspecify.annotations.NullMarked;
