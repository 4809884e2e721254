@NullMarked
package se.malbild.strategy.decision;

import org.jspecify.annotations.NullMarked;
