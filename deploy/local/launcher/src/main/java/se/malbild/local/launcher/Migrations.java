package se.malbild.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Keeps an older service off a database that a newer one has migrated.
final class Migrations {

    private static final Pattern SCRIPT = Pattern.compile("db/migration/V([0-9._]+?)__.*\\.sql");

    private Migrations() {}

    /// @throws Refusal when the database knows a newer migration than the service
    static void ensureKnown(Service service, String jdbcUrl) {
        Optional<MigrationVersion> applied = newestApplied(jdbcUrl, service.database());
        Optional<MigrationVersion> known = newestIn(service.jar());
        if (isNewer(applied, known)) {
            throw new Refusal(
                    "The database of %s was written by a newer build: it is at migration %s, this build knows %s. Use a newer build, or begin anew with --fresh, which deletes the data."
                            .formatted(
                                    service.name(),
                                    applied.map(MigrationVersion::label).orElse("none"),
                                    known.map(MigrationVersion::label).orElse("none")));
        }
    }

    static boolean isNewer(Optional<MigrationVersion> applied, Optional<MigrationVersion> known) {
        return applied.isPresent() && (known.isEmpty() || applied.get().compareTo(known.get()) > 0);
    }

    static Optional<MigrationVersion> newestIn(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return newest(zip.stream().map(ZipEntry::getName));
        } catch (IOException e) {
            throw new Refusal(
                    "%s cannot be read (%s). Delete it, and deploy/local/up builds it anew."
                            .formatted(jar, e.getMessage()),
                    e);
        }
    }

    static Optional<MigrationVersion> newest(Stream<String> entries) {
        return entries.map(SCRIPT::matcher)
                .flatMap(matcher -> matcher.results())
                .map((MatchResult script) -> new MigrationVersion(script.group(1)))
                .max(MigrationVersion::compareTo);
    }

    private static Optional<MigrationVersion> newestApplied(String jdbcUrl, String owner) {
        List<MigrationVersion> applied = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl, owner, "");
                var statement = connection.createStatement()) {
            if (hasHistory(connection)) {
                try (ResultSet rows = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL")) {
                    while (rows.next()) {
                        applied.add(new MigrationVersion(rows.getString("version")));
                    }
                }
            }
        } catch (SQLException e) {
            throw new Refusal("The migrations of %s cannot be read (%s).".formatted(jdbcUrl, e.getMessage()), e);
        }
        return applied.isEmpty() ? Optional.empty() : Optional.of(Collections.max(applied));
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT to_regclass('flyway_schema_history') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
