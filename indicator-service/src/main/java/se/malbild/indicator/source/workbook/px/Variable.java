package se.malbild.indicator.source.workbook.px;

import java.util.List;

/// One dimension of the table.
///
/// @param text what it is called
/// @param texts of its values
/// @param codes of its values, as many
/// @param keys by which a row of the data names them; empty when rows do not
record Variable(String text, List<String> texts, List<String> codes, List<String> keys) {

    int size() {
        return texts.size();
    }
}
