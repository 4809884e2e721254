@NullMarked
package se.malbild.indicator.series;

import org.jspecify.annotations.NullMarked;
