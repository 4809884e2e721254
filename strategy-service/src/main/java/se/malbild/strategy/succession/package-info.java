/// Strategies that take the place of others, and the measures that they carry on.
@NullMarked
package se.malbild.strategy.succession;

import org.jspecify.annotations.NullMarked;
