@NullMarked
package se.malbild.strategy.plansheet;

import org.jspecify.annotations.NullMarked;
