@NullMarked
package se.malbild.strategy.outline;

import org.jspecify.annotations.NullMarked;
