@NullMarked
package se.malbild.indicator.change;

import org.jspecify.annotations.NullMarked;
