package se.malbild.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.local.servers.RunningProcess;

/// The file `run/<name>.pid`: the number of a process and the second of its start, written by the process itself before
/// it becomes the program (see [Child]). It outlives a launcher that was killed.
///
/// @param file may be missing
record ProcessRecord(Path file) {

    private static final Pattern RECORD = Pattern.compile("(\\d{1,18}) (\\d{1,12})");

    static ProcessRecord of(DataFolder folder, String name) {
        return new ProcessRecord(folder.run().resolve(name + ".pid"));
    }

    /// The recorded process while it runs; never a stranger that got its number.
    Optional<RunningProcess> process() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Matcher record = RECORD.matcher(Files.readString(file).strip());
            return record.matches()
                    ? RunningProcess.of(
                            Long.parseLong(record.group(1)), Instant.ofEpochSecond(Long.parseLong(record.group(2))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The record of a process cannot be read: " + file, e);
        }
    }
}
