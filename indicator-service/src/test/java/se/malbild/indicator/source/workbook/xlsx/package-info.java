@NullMarked
package se.malbild.indicator.source.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
