package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.Refusal;

/// The log of PostgreSQL, read for the statements that the service has just sent, and for their plans.
public final class PlanLog {

    /// The statements' real plans, of that user's new sessions alone.
    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on");

    private final Path file;
    private long position;

    public PlanLog(Path file) {
        this.file = file;
    }

    static void switchOn(Database database, String user) throws SQLException, InterruptedException {
        for (String setting : SETTINGS) {
            database.execute("ALTER ROLE %s SET %s".formatted(user, setting));
        }
    }

    static void switchOff(Database database, String user) throws SQLException, InterruptedException {
        database.execute("ALTER ROLE %s RESET ALL".formatted(user));
    }

    /// @throws Refusal when a run that was killed has left it on, which would be measured too
    static void ensureOff(Database database, String user) throws SQLException, InterruptedException {
        if (database.hasRows("SELECT FROM pg_db_role_setting")) {
            switchOff(database, user);
            throw new Refusal("An earlier run had left the logging of plans on. It is off now: start again.");
        }
    }

    /// The plans that have been logged since the last time.
    List<Plan> next() throws IOException {
        return Plan.in(lines());
    }

    /// What has been logged since the last time.
    public List<String> lines() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            position += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    /// Passes over what has been logged so far.
    public void skip() throws IOException {
        position = Files.size(file);
    }
}
