package se.malbild.strategy.plansheet;

import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Something in a sheet that cannot be read in.
///
/// @param row its number in the file, from 1
/// @param column null: the row as a whole
/// @param found what stands there, shortened when it is long
/// @param expected what should
record SheetProblem(int row, @Nullable SheetColumn column, String found, Text expected) {

    private static final int LONGEST = 200;

    SheetProblem {
        found = shortened(found);
    }

    /// As much of a text as tells which one it is: many problems would hold much else.
    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
