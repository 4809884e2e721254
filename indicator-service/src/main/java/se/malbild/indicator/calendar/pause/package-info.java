/// Sources that nothing is fetched from by itself for a while.
@NullMarked
package se.malbild.indicator.calendar.pause;

import org.jspecify.annotations.NullMarked;
