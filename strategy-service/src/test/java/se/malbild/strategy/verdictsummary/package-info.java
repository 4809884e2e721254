@NullMarked
package se.malbild.strategy.verdictsummary;

import org.jspecify.annotations.NullMarked;
