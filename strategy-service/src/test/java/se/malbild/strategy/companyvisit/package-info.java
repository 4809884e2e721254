@NullMarked
package se.malbild.strategy.companyvisit;

import org.jspecify.annotations.NullMarked;
