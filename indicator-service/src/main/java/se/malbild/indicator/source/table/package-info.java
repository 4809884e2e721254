/// Readings out of rows of cells, as a layout says.
@NullMarked
package se.malbild.indicator.source.table;

import org.jspecify.annotations.NullMarked;
