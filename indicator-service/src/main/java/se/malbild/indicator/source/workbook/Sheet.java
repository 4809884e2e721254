package se.malbild.indicator.source.workbook;

import java.io.IOException;

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
}
