/// Focus areas: what a strategy is divided into.
@NullMarked
package se.malbild.strategy.focusarea;

import org.jspecify.annotations.NullMarked;
