/// Figures of one municipality, indicator and gender in the order of their periods.
@NullMarked
package se.malbild.indicator.series;

import org.jspecify.annotations.NullMarked;
