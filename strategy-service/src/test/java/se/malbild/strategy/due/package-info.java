@NullMarked
package se.malbild.strategy.due;

import org.jspecify.annotations.NullMarked;
