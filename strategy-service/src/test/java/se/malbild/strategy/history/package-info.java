@NullMarked
package se.malbild.strategy.history;

import org.jspecify.annotations.NullMarked;
