/// The plans of all units compiled for a year: by focus area of the strategy, what each unit does for it.
@NullMarked
package se.malbild.strategy.plancompilation;

import org.jspecify.annotations.NullMarked;
