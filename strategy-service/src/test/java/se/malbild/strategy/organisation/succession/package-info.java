@NullMarked
package se.malbild.strategy.organisation.succession;

import org.jspecify.annotations.NullMarked;
