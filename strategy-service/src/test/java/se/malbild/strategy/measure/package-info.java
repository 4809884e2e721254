@NullMarked
package se.malbild.strategy.measure;

import org.jspecify.annotations.NullMarked;
