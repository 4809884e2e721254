/// Files of PC-Axis (px), as Statistics Sweden publishes them, in long form: one row for each value.
///
/// The first row has the headings: for each variable its text, such as `region`, and the same followed by ` (kod)`, and
/// last `värde`. The stub's variables come first, then the heading's, as the file lists them. Then one row follows for
/// each value: for each variable the text and the code of its value, and the value itself. Texts are in Swedish where
/// the file has Swedish, else in its main language; `(kod)` and `värde` are always so. A variable without codes has its
/// texts, or its points in time, for codes.
///
/// A number is a `NUMBER`. Any of the dots and dashes that stand for a missing value is a `TEXT`: what the file says
/// that they are printed as (`DATASYMBOL1` and so on), else they themselves. A row's number and place are the line of
/// the file on which the value stands and which value of that line it is, so that many rows can have the same number.
/// The place of a heading is the line that lists the variables. The one sheet is named as the matrix is, such as
/// `TAB638`. In a file with keys, rows that hold zeros alone are left out by its writer; they are not made up here.
@NullMarked
package se.malbild.indicator.source.workbook.px;

import org.jspecify.annotations.NullMarked;
