/// Strategies: the governing documents that councils adopt, their heads and their life.
@NullMarked
package se.malbild.strategy.strategy;

import org.jspecify.annotations.NullMarked;
