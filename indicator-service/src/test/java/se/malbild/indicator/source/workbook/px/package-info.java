@NullMarked
package se.malbild.indicator.source.workbook.px;

import org.jspecify.annotations.NullMarked;
