/// Schedules, tested.
@NullMarked
package se.malbild.strategy.schedule;

import org.jspecify.annotations.NullMarked;
