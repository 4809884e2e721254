package se.malbild.local.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the measurements depend on. The kernel tells of memory, where it is Linux.
public final class Machine {

    private static final Pattern KILOBYTES = Pattern.compile("(\\w+):\\s+(\\d+) kB");
    private static final long KILO = 1024;

    private Machine() {}

    /// The most memory that a process has had resident since its start, in MB.
    public static OptionalLong peakMegabytes(long process) {
        return megabytes(Path.of("/proc", Long.toString(process), "status"), "VmHWM");
    }

    private static OptionalLong megabytes(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .map(KILOBYTES::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> line.group(1).equals(name))
                    .mapToLong(line -> Long.parseLong(line.group(2)) / KILO)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /// Cores, memory, and PostgreSQL with the settings that durability and speed depend on.
    public static String words(Database database) throws SQLException {
        String settings = database.rows("""
                        SELECT name || ' ' || current_setting(name) FROM pg_settings WHERE name IN ('server_version',
                            'fsync', 'synchronous_commit', 'full_page_writes', 'wal_level', 'shared_buffers',
                            'max_wal_size', 'checkpoint_timeout') ORDER BY name""", row -> row.getString(1)).stream().collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%d cores, %s MB of memory. PostgreSQL: %s.",
                Runtime.getRuntime().availableProcessors(),
                written(megabytes(Path.of("/proc/meminfo"), "MemTotal")),
                settings);
    }

    /// A number of MB, or that it is not known.
    public static String written(OptionalLong megabytes) {
        return megabytes.isPresent() ? Long.toString(megabytes.getAsLong()) : "?";
    }
}
