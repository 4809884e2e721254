/// Plans of the municipality and its units: their heads, their life and who may see and write them.
@NullMarked
package se.malbild.strategy.plan;

import org.jspecify.annotations.NullMarked;
