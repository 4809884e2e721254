package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.malbild.indicator.source.Reading;
import se.malbild.kit.database.OneColumn;

/// The table of a run's own that its readings are copied into before anything is compared.
///
/// Unlogged: after a crash of the database it is empty, the run has failed, and nothing is lost that was promised.
public final class Stage {

    private static final int BUFFER = 64 * 1024;

    // Of one reading: a code of at most a hundred characters, a number of thirty digits and what is shorter.
    private static final int LONGEST = 1024;
    private static final String COPIED =
            "municipality_id, indicator_code, period, gender, status, value, fills_gap, ends_value, row_number, column_number";

    private final EntityManager database;
    private final String suffix;
    private final SeenFigures seen = new SeenFigures();
    private @Nullable SourceScope scope;

    /// The stage of a run. Makes nothing yet.
    public Stage(EntityManager database, UUID runId) {
        this(database, runId.toString().replace("-", ""));
    }

    Stage(EntityManager database, String suffix) {
        this.database = database;
        this.suffix = suffix;
    }

    /// The name of the table of readings.
    String table() {
        return "import_stage_" + suffix;
    }

    /// The name of the table of differences, which is there once they have been looked for.
    String differences() {
        return "import_difference_" + suffix;
    }

    public void create() {
        drop();
        execute("""
                CREATE UNLOGGED TABLE %s (
                    municipality_id text COLLATE "C" NOT NULL, indicator_code text COLLATE "C" NOT NULL,
                    period text COLLATE "C" NOT NULL, gender text COLLATE "C" NOT NULL, status text NOT NULL,
                    value numeric, fills_gap boolean NOT NULL DEFAULT false, ends_value boolean NOT NULL DEFAULT false,
                    row_number integer, column_number integer, published_on date, restores_number bigint)""".formatted(table()));
    }

    public void drop() {
        execute("DROP TABLE IF EXISTS %s, %s".formatted(table(), differences()));
    }

    /// The indicators of all readings, in order.
    public Set<String> indicators() {
        return seen.indicators().isEmpty() ? staged() : seen.indicators();
    }

    // What the database staged by itself did not pass by here.
    private Set<String> staged() {
        return new TreeSet<>(OneColumn.query(database, "SELECT DISTINCT indicator_code FROM " + table(), String.class)
                .getResultList());
    }

    /// The newest period of all readings that were copied; empty when there are none.
    public String newestPeriod() {
        return seen.newestPeriod();
    }

    /// Says what a source was asked for. Then it cannot take back most of what is known of it.
    public void confine(SourceScope asked) {
        scope = asked;
    }

    Optional<SourceScope> scope() {
        return Optional.ofNullable(scope);
    }

    boolean mayRepeat() {
        return seen.mayRepeat();
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    /// What fills a stage.
    public interface Filling {
        void fill(Rows rows) throws IOException;
    }

    /// Copies readings into the stage while they are found.
    ///
    /// @throws IOException when the file cannot be read
    public void fill(Filling filling) throws IOException {
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
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s (%s) FROM STDIN".formatted(table(), COPIED));
        try {
            Rows rows = new Rows(copy, seen);
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
    public static final class Rows {

        private final CopyIn copy;
        private final SeenFigures seen;
        private final byte[] buffer = new byte[BUFFER];
        private int length;

        private Rows(CopyIn copy, SeenFigures seen) {
            this.copy = copy;
            this.seen = seen;
        }

        /// @throws IOException when the database does not take it
        public void add(Reading reading) throws IOException {
            seen.add(reading);
            if (length > BUFFER - LONGEST) {
                flush();
            }
            write(reading.municipalityId(), '\t');
            write(reading.indicator(), '\t');
            write(reading.period(), '\t');
            write(reading.gender().name(), '\t');
            write(reading.status().name(), '\t');
            write(reading.value() == null ? "\\N" : reading.value().toPlainString(), '\t');
            write(reading.fillsGap() ? "t" : "f", '\t');
            write(reading.endsValue() ? "t" : "f", '\t');
            write(Integer.toString(reading.place().row()), '\t');
            write(Integer.toString(reading.place().column()), '\n');
        }

        // All of it is ASCII, and short.
        @SuppressWarnings("deprecation")
        private void write(String field, char end) {
            field.getBytes(0, field.length(), buffer, length);
            length += field.length();
            buffer[length++] = (byte) end;
        }

        private void flush() throws IOException {
            try {
                copy.writeToCopy(buffer, 0, length);
                length = 0;
            } catch (SQLException e) {
                throw new IOException("The readings could not be staged", e);
            }
        }
    }
}
