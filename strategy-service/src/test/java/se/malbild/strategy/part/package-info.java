@NullMarked
package se.malbild.strategy.part;

import org.jspecify.annotations.NullMarked;
