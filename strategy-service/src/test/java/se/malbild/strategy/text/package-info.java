@NullMarked
package se.malbild.strategy.text;

import org.jspecify.annotations.NullMarked;
