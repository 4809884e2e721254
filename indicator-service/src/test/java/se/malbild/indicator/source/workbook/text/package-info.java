@NullMarked
package se.malbild.indicator.source.workbook.text;

import org.jspecify.annotations.NullMarked;
