/// How a municipality stands beside others: ranks, quartiles and what lies between.
@NullMarked
package se.malbild.indicator.comparison;

import org.jspecify.annotations.NullMarked;
