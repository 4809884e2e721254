@NullMarked
package se.malbild.strategy.evaluation;

import org.jspecify.annotations.NullMarked;
