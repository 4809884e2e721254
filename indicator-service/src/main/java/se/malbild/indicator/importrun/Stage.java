package se.malbild.indicator.importrun;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.malbild.indicator.source.Reading;

/// The table of a run's own that its readings are copied into before anything is compared.
///
/// Unlogged: after a crash of the database it is empty, the run has failed, and nothing is lost that was promised.
final class Stage {

    private static final int BUFFER = 64 * 1024;

    private final EntityManager database;
    private final String table;

    Stage(EntityManager database, UUID runId) {
        this.database = database;
        this.table = nameFor(runId);
    }

    static String nameFor(UUID runId) {
        return "import_stage_" + runId.toString().replace("-", "");
    }

    String table() {
        return table;
    }

    void create() {
        drop();
        execute("""
                CREATE UNLOGGED TABLE %s (
                    municipality_id text NOT NULL, indicator_code text NOT NULL, period text NOT NULL, gender text NOT NULL,
                    status text NOT NULL, value numeric, fills_gap boolean NOT NULL, row_number integer, column_number integer)""");
    }

    void drop() {
        execute("DROP TABLE IF EXISTS %s");
    }

    private void execute(String sql) {
        database.createNativeQuery(sql.formatted(table)).executeUpdate();
    }

    /// What fills a stage.
    interface Filling {
        void fill(Rows rows) throws IOException;
    }

    /// Copies readings into the stage while they are found.
    ///
    /// @throws IOException when the file cannot be read
    void fill(Filling filling) throws IOException {
        IOException[] unreadable = new IOException[1];
        database.unwrap(Session.class).doWork(connection -> {
            try {
                copy(connection, filling);
            } catch (IOException e) {
                unreadable[0] = e;
            }
        });
        if (unreadable[0] != null) {
            throw unreadable[0];
        }
    }

    private void copy(Connection connection, Filling filling) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
        try {
            Rows rows = new Rows(copy);
            filling.fill(rows);
            rows.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /// Takes readings in the text format of COPY. No field can hold a tab, a line break or a backslash: each is a code,
    /// a number or one of our own words.
    static final class Rows {

        private final CopyIn copy;
        private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);

        private Rows(CopyIn copy) {
            this.copy = copy;
        }

        void add(Reading reading) throws IOException {
            buffer.append(reading.municipalityId())
                    .append('\t')
                    .append(reading.indicator())
                    .append('\t')
                    .append(reading.period())
                    .append('\t')
                    .append(reading.gender())
                    .append('\t')
                    .append(reading.status())
                    .append('\t')
                    .append(reading.value() == null ? "\\N" : reading.value().toPlainString())
                    .append('\t')
                    .append(reading.fillsGap())
                    .append('\t')
                    .append(reading.place().row())
                    .append('\t')
                    .append(reading.place().column())
                    .append('\n');
            if (buffer.length() > BUFFER) {
                flush();
            }
        }

        private void flush() throws IOException {
            byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            buffer.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IOException("The readings could not be staged", e);
            }
        }
    }
}
