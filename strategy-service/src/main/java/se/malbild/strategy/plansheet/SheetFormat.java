package se.malbild.strategy.plansheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A format of files of sheets. Adding a format is adding a class.
interface SheetFormat {

    /// How `?format=` and the end of a file's name call it.
    String name();

    /// Its media type, as it is answered with.
    String mediaType();

    /// True when the bytes look like this format; media types are often wrong.
    boolean supports(Path file) throws IOException;

    /// The sheet of the plan.
    ///
    /// @throws UnreadableSheet when the file is damaged, or larger than is read, or has no such sheet
    RawSheet read(Path file) throws IOException;

    /// @param columns in their order
    /// @param lines in their order
    /// @param version of the plan, for formats that have a place for it, see [SheetVersion]
    byte[] write(List<SheetColumn> columns, List<SheetLine> lines, String version);
}
