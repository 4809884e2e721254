@NullMarked
package se.malbild.indicator.comparison;

import org.jspecify.annotations.NullMarked;
