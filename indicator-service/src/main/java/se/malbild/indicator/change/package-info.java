/// Every change of a figure, and its publication.
@NullMarked
package se.malbild.indicator.change;

import org.jspecify.annotations.NullMarked;
