@NullMarked
package se.malbild.strategy.planoutline;

import org.jspecify.annotations.NullMarked;
