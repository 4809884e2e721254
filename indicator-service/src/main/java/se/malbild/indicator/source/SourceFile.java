package se.malbild.indicator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes that came, on the node's own disk while they are read.
///
/// @param name as its sender calls it; may be empty
/// @param mediaType as its sender calls it
/// @param path where the bytes lie
public record SourceFile(String name, String mediaType, Path path) {

    /// The bytes from the beginning, as often as needed.
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
