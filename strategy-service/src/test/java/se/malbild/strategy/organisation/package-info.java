@NullMarked
package se.malbild.strategy.organisation;

import org.jspecify.annotations.NullMarked;
