package se.malbild.strategy.plansheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.MergedCells;

/// A sheet as it stands in a file.
///
/// @param name empty where sheets have none
/// @param rows those that are not blank
/// @param merged its cells that are shown as one over several rows
/// @param version of the plan that it was fetched as, see [SheetVersion]; null when the file does not tell
record RawSheet(
        String name,
        List<RawRow> rows,
        MergedCells merged,
        @Nullable String version) {}
