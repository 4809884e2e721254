/// Evaluations of strategies, and the efforts that they propose.
@NullMarked
package se.malbild.strategy.evaluation;

import org.jspecify.annotations.NullMarked;
