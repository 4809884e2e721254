@NullMarked
package se.malbild.strategy.assessment;

import org.jspecify.annotations.NullMarked;
