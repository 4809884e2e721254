@NullMarked
package se.malbild.strategy.strategy;

import org.jspecify.annotations.NullMarked;
