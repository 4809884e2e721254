package se.malbild.local.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What a process wrote, and what it wrote before that, in `<name>.log.1`.
///
/// @param path the file that the process appends to
record LogFile(Path path) {

    private static final long LARGE = 20_000_000;
    private static final int TAIL_BYTES = 30_000;
    private static final int LAST_LINES = 15;
    private static final int LONGEST_LINE = 600;

    /// Puts an earlier run's log aside, so that this one begins empty.
    void begin() {
        try {
            if (Files.exists(path)) {
                Files.move(path, previous(), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(path);
        } catch (IOException e) {
            throw new Refusal("The log %s cannot be written (%s).".formatted(path, Reason.of(e)), e);
        }
    }

    /// Keeps a long run from filling the disk. The file is copied and cut, for its writer holds it open; the few lines
    /// written in between are lost.
    void rotateWhenLarge() {
        try {
            if (Files.exists(path) && Files.size(path) > LARGE) {
                Files.copy(path, previous(), StandardCopyOption.REPLACE_EXISTING);
                FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The log cannot be rotated: " + path, e);
        }
    }

    private Path previous() {
        return path.resolveSibling(path.getFileName() + ".1");
    }

    /// Its last lines and where it lies, for a message on why its process failed.
    String lastWords() {
        StringBuilder words = new StringBuilder();
        for (String line : tail(LAST_LINES)) {
            String shown = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
            words.append("    ").append(shown).append(System.lineSeparator());
        }
        return words.append("The whole log is ").append(path).toString();
    }

    /// The last lines; none when there is no log.
    List<String> tail(int lines) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> all =
                    new String(end, StandardCharsets.UTF_8).strip().lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
