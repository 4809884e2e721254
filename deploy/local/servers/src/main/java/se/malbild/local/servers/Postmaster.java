package se.malbild.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The PostgreSQL server that runs on a data folder, found by the folder's `postmaster.pid`. Whoever started it may be
/// gone.
///
/// On SIGINT it shuts down fast: sessions are ended, open transactions rolled back, all that was committed is on disk.
/// On SIGQUIT it ends at once, with recovery at the next start; on SIGTERM it would wait for its clients to leave.
///
/// @param process the server's first process
public record Postmaster(RunningProcess process) {

    private static final int PID = 0;
    private static final int STARTED = 2;

    /// The server that runs on the folder; empty when there is none, whatever a stale file says.
    public static Optional<Postmaster> of(Path dataFolder) {
        List<String> lines = linesOf(dataFolder.resolve("postmaster.pid"));
        if (lines.size() <= STARTED) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(lines.get(PID).strip());
            Instant started =
                    Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED).strip()));
            return RunningProcess.of(pid, started)
                    .filter(process -> process.program().equals("postgres"))
                    .map(Postmaster::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's file of its process cannot be read: " + file, e);
        }
    }
}
