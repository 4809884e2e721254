/// What was said of each measure and year, and why.
@NullMarked
package se.malbild.strategy.assessment;

import org.jspecify.annotations.NullMarked;
