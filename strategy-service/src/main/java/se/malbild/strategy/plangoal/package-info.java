/// The own goals of plans, and the council's goals that they serve.
@NullMarked
package se.malbild.strategy.plangoal;

import org.jspecify.annotations.NullMarked;
