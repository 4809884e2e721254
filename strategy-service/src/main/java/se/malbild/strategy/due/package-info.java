/// What is due: what is late, waits or lacks somebody, of plans, forums and measures alike, each with since when.
@NullMarked
package se.malbild.strategy.due;

import org.jspecify.annotations.NullMarked;
