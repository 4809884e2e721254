package se.malbild.local.benchmark.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;

/// Run by the driver for Java, where there is no psql. Connecting is part of the time.
///
/// @param database its JDBC URL
record DriverReference(ReferenceScript script, String database) implements Reference {

    private static final int BUFFER = 64 * 1024;

    @Override
    public Timing importReadings(Path readings) throws IOException, SQLException {
        Map<Step, Duration> steps = new EnumMap<>(Step.class);
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(database)) {
            for (ReferenceScript.Statement statement : script.statements()) {
                long begin = System.nanoTime();
                run(connection, statement, readings);
                steps.merge(statement.step(), Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
            }
        }
        return new Timing(Duration.ofNanos(System.nanoTime() - start), steps);
    }

    private static void run(Connection connection, ReferenceScript.Statement statement, Path readings)
            throws SQLException, IOException {
        if (statement.isCopy()) {
            try (InputStream bytes = Files.newInputStream(readings)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement.copySql(), bytes, BUFFER);
            }
        } else {
            // The script begins and ends its transaction itself.
            try (var plain = connection.createStatement()) {
                plain.execute(statement.sql());
            }
        }
    }

    @Override
    public String words() {
        return "the driver for Java, statement by statement, since no psql is on the PATH";
    }
}
