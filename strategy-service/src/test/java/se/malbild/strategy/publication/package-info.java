@NullMarked
package se.malbild.strategy.publication;

import org.jspecify.annotations.NullMarked;
