package se.malbild.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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

    private static final String FILE = "postmaster.pid";

    /// Larger than any number that a system gives.
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    private static final int PID = 0;
    private static final int STARTED = 2;

    /// The server that runs on the folder; empty when there is none, whatever a stale file says.
    public static Optional<Postmaster> of(Path dataFolder) {
        List<String> lines = linesOf(dataFolder.resolve(FILE));
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

    /// Lets a new server start where the last one was killed. PostgreSQL takes any process with the recorded number
    /// for the old server: a stranger, or the old one itself while nobody has collected it. The rest of the file
    /// stays, for PostgreSQL sees by it whether a session of the old server lives on.
    static void disownKilled(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        List<String> lines = new ArrayList<>(linesOf(file));
        if (lines.isEmpty() || of(dataFolder).isPresent()) {
            return;
        }
        lines.set(PID, NOBODY);
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's file of its process cannot be mended: " + file, e);
        }
    }

    private static List<String> linesOf(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            // The server removed it between two looks.
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's file of its process cannot be read: " + file, e);
        }
    }
}
