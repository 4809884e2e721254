/// Workbooks of Office Open XML (xlsx), read as a stream and with limits on everything that a file can be made of.
@NullMarked
package se.malbild.kit.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
