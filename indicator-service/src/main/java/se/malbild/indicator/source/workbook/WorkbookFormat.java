package se.malbild.indicator.source.workbook;

import java.io.IOException;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// A format of files of tables. Adding a format is adding a class.
public interface WorkbookFormat {

    /// True when the bytes look like this format; the name and the media type are no proof.
    boolean supports(SourceFile file) throws IOException;

    /// @throws UnreadableFile when it is damaged or unreasonable
    Workbook open(SourceFile file) throws IOException;
}
