@NullMarked
package se.malbild.strategy.series;

import org.jspecify.annotations.NullMarked;
