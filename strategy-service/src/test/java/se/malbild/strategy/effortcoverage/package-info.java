@NullMarked
package se.malbild.strategy.effortcoverage;

import org.jspecify.annotations.NullMarked;
