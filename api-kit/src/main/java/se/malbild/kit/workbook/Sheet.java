package se.malbild.kit.workbook;

import java.io.IOException;
import java.util.Map;

/// A sheet of rows. A delimited text has one.
public interface Sheet {

    /// As the sender called it; empty where sheets have no names.
    String name();

    /// True when whoever opens the workbook does not see it.
    boolean hidden();

    /// True when cells are told apart by a character that can stand within a number too.
    default boolean isDelimited() {
        return false;
    }

    /// Gives the rows from the top, streamed, until the reader has enough. Can be called again. Rows without any cell
    /// may be left out; numbers count them.
    ///
    /// @throws UnreadableFile when the file turns out to be damaged or unreasonable
    void forEachRow(RowReader reader) throws IOException;

    /// The cells that are shown as one over several rows. Finding them can take as long as reading the sheet.
    ///
    /// @throws UnreadableFile when the file turns out to be damaged or unreasonable
    default MergedCells merged() throws IOException {
        return MergedCells.NONE;
    }

    /// The units of the figures, where the file states them apart from its cells: by what they are of, that of all
    /// figures by an empty text.
    default Map<String, String> units() {
        return Map.of();
    }
}
