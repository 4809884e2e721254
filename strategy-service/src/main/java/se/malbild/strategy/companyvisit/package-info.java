/// Visits to companies: that they took place, and no more.
@NullMarked
package se.malbild.strategy.companyvisit;

import org.jspecify.annotations.NullMarked;
