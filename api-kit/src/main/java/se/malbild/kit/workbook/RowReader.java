package se.malbild.kit.workbook;

import java.io.IOException;

/// Takes rows.
@FunctionalInterface
public interface RowReader {

    /// @param row valid during the call alone
    /// @return false when no further row is wanted
    boolean take(SheetRow row) throws IOException;
}
