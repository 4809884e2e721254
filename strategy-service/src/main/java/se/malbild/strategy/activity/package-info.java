/// Activities: the numbered lines of plans, with their details, schedules and links, and how they go.
@NullMarked
package se.malbild.strategy.activity;

import org.jspecify.annotations.NullMarked;
