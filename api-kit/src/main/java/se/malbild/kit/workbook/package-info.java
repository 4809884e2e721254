/// Files of tables: sheets of rows of cells as they stand.
@NullMarked
package se.malbild.kit.workbook;

import org.jspecify.annotations.NullMarked;
