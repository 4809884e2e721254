/// Schedules: when something is to happen, in the words of the plan, and what can be reckoned of them.
@NullMarked
package se.malbild.strategy.schedule;

import org.jspecify.annotations.NullMarked;
