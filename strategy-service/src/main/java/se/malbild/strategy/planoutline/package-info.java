/// The order of everything in a plan.
@NullMarked
package se.malbild.strategy.planoutline;

import org.jspecify.annotations.NullMarked;
