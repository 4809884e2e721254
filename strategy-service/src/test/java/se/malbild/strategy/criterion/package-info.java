@NullMarked
package se.malbild.strategy.criterion;

import org.jspecify.annotations.NullMarked;
