package se.malbild.indicator.source.workbook.px;

import java.util.List;

/// One keyword of a file with what it says.
///
/// @param name such as `VALUES`
/// @param language empty for the main one
/// @param about the variable, or the variable and its value; empty when it is about all
/// @param values what it says, in order
/// @param line on which it begins
record Keyword(String name, String language, List<String> about, List<String> values, int line) {}
