@NullMarked
package se.malbild.strategy.plan;

import org.jspecify.annotations.NullMarked;
