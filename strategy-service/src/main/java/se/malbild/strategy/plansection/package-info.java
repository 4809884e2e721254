/// Sections of plans: the prose before and after the themes.
@NullMarked
package se.malbild.strategy.plansection;

import org.jspecify.annotations.NullMarked;
