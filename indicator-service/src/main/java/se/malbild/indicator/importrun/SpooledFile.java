package se.malbild.indicator.importrun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that has come in whole, on the disk of this node. A sender who takes an hour holds no connection of the
/// database.
record SpooledFile(Path path) implements AutoCloseable {

    static SpooledFile of(InputStream bytes) throws IOException {
        SpooledFile file = new SpooledFile(Files.createTempFile("import", null));
        try {
            Files.copy(bytes, file.path, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
