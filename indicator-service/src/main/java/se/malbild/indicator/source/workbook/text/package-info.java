/// Texts: their encoding, and delimited text as a workbook of one sheet.
@NullMarked
package se.malbild.indicator.source.workbook.text;

import org.jspecify.annotations.NullMarked;
