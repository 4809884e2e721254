@NullMarked
package se.malbild.strategy.settings;

import org.jspecify.annotations.NullMarked;
