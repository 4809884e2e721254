/// Files of tables, whatever their format: sheets of rows of cells as they stand.
@NullMarked
package se.malbild.indicator.source.workbook;

import org.jspecify.annotations.NullMarked;
