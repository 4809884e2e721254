/// Strategies: the governing documents that councils adopt.
@NullMarked
package se.malbild.strategy.strategy;

import org.jspecify.annotations.NullMarked;
