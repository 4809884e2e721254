package se.malbild.kit.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;

/// A file that has come in whole, on the disk of this node. A sender who takes an hour holds no connection of the
/// database.
///
/// @param path where it lies until it is closed
/// @param byteCount its length
/// @param sha256 its checksum, 64 hexadecimal digits
public record SpooledFile(Path path, long byteCount, String sha256) implements AutoCloseable {

    /// Takes a file in.
    ///
    /// @param bytes what is sent, read to its end
    public static SpooledFile of(InputStream bytes) throws IOException {
        Path path = Files.createTempFile("malbild", null);
        try (OutputStream disk = Files.newOutputStream(path)) {
            DigestInputStream watched = new DigestInputStream(bytes, Sha256.digest());
            long byteCount = watched.transferTo(disk);
            return new SpooledFile(path, byteCount, Sha256.hex(watched.getMessageDigest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /// Takes in a file that is written here.
    public static SpooledFile written(Writing writing) throws IOException {
        Path path = Files.createTempFile("malbild", null);
        try {
            DigestOutputStream watched = new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(path), 64 * 1024), Sha256.digest());
            try (watched) {
                writing.to(watched);
            }
            return new SpooledFile(path, Files.size(path), Sha256.hex(watched.getMessageDigest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /// What writes a file from its beginning to its end.
    public interface Writing {
        void to(OutputStream file) throws IOException;
    }

    /// The file from its beginning.
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
