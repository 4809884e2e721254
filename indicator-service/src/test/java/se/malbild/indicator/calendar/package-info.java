@NullMarked
package se.malbild.indicator.calendar;

import org.jspecify.annotations.NullMarked;
