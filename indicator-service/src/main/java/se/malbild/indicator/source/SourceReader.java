package se.malbild.indicator.source;

import java.io.IOException;

/// Reads the figures out of one kind of file.
public interface SourceReader {

    /// True when this reader is the one for the file.
    boolean supports(SourceFile file);

    /// Reads all there is. What cannot be read is rejected one by one; the rest goes on.
    ///
    /// @throws IOException when the bytes cannot be fetched or a reading cannot be kept
    void read(SourceFile file, ReadingTask task, ReadingSink sink) throws IOException;
}
