@NullMarked
package se.malbild.strategy.progressnote;

import org.jspecify.annotations.NullMarked;
