/// How the measures of a municipality stand, counted up through its strategies.
@NullMarked
package se.malbild.strategy.verdictsummary;

import org.jspecify.annotations.NullMarked;
