@NullMarked
package se.malbild.indicator.source.workbook;

import org.jspecify.annotations.NullMarked;
