package se.malbild.strategy.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import se.malbild.strategy.criterion.Verdict;

/// Reads the ledger in the order of its numbers, of all municipalities.
@ApplicationScoped
class VerdictFeed {

    private static final String BY_NUMBER = """
            SELECT number, municipality_id, strategy_id, measure_id, year, verdict, previous_verdict, overridden, assessment_id,
                sentence_swedish, sentence_english, changed_at
            FROM verdict_change WHERE number > ? AND number <= ? ORDER BY number LIMIT ?""";

    private final DataSource database;

    @Inject
    VerdictFeed(DataSource database) {
        this.database = database;
    }

    /// Gives the oldest changes of a span to a reader, until it has had enough.
    ///
    /// @param after number before the first
    /// @param upTo the last number
    /// @param most the most to give
    /// @param reader says whether it takes another one
    void read(long after, long upTo, int most, Predicate<VerdictChange> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_NUMBER)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setInt(3, most);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = reader.test(change(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The changes of verdict after %d could not be read".formatted(after), e);
        }
    }

    private static VerdictChange change(ResultSet row) throws SQLException {
        String previous = row.getString("previous_verdict");
        return new VerdictChange(
                row.getLong("number"),
                present(row.getString("municipality_id")),
                present(row.getObject("strategy_id", UUID.class)),
                present(row.getObject("measure_id", UUID.class)),
                row.getInt("year"),
                Verdict.valueOf(present(row.getString("verdict"))),
                previous == null ? null : Verdict.valueOf(previous),
                row.getBoolean("overridden"),
                present(row.getObject("assessment_id", UUID.class)),
                new VerdictChange.Sentence(
                        present(row.getString("sentence_swedish")), present(row.getString("sentence_english"))),
                present(row.getObject("changed_at", OffsetDateTime.class)).toInstant());
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(value);
    }
}
