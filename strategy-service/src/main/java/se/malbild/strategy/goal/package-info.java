/// Goals: what the council wants to be reached.
@NullMarked
package se.malbild.strategy.goal;

import org.jspecify.annotations.NullMarked;
