/// From readings to observations: a table of a run's own, what differs from what is known, and writing it.
@NullMarked
package se.malbild.indicator.staging;

import org.jspecify.annotations.NullMarked;
