@NullMarked
package se.malbild.strategy.plancompilation;

import org.jspecify.annotations.NullMarked;
