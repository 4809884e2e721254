package se.malbild.indicator.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;

/// Reads the ledger in bulk, in the order of its numbers: straight from JDBC, since the publisher reads every change
/// that there is after a restore.
@ApplicationScoped
public class ChangeFeed {

    private static final String BY_NUMBER = "SELECT " + MeasureChange.COLUMNS
            + " FROM observation_change WHERE number > ? AND number <= ?%s ORDER BY number LIMIT ?";

    private final DataSource database;

    @Inject
    ChangeFeed(DataSource database) {
        this.database = database;
    }

    /// Gives the oldest changes of a span to a reader, until it has had enough.
    ///
    /// @param limit the most to give
    /// @param reader says whether it takes another one
    public void read(ChangeSpan span, int limit, Predicate<MeasureChange> reader) {
        String municipality = span.municipality();
        String indicator = span.indicator();
        String filter = (municipality == null ? "" : " AND municipality_id = ?")
                + (indicator == null ? "" : " AND indicator_code = ?");
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_NUMBER.formatted(filter))) {
            int position = 1;
            statement.setLong(position++, span.after());
            statement.setLong(position++, span.upTo());
            if (municipality != null) {
                statement.setString(position++, municipality);
            }
            if (indicator != null) {
                statement.setString(position++, indicator);
            }
            statement.setInt(position, limit);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = reader.test(change(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The changes after %d could not be read".formatted(span.after()), e);
        }
    }

    /// By position, in the order of the columns: by name takes half as long again.
    private static MeasureChange change(ResultSet row) throws SQLException {
        String previous = row.getString(9);
        String publishedOn = row.getString(15);
        return new MeasureChange(
                row.getLong(1),
                present(row.getString(2)),
                present(row.getString(3)),
                present(row.getString(4)),
                Gender.valueOf(present(row.getString(5))),
                ChangeKind.valueOf(present(row.getString(6))),
                ObservationStatus.valueOf(present(row.getString(7))),
                row.getBigDecimal(8),
                previous == null ? null : ObservationStatus.valueOf(previous),
                row.getBigDecimal(10),
                row.getInt(11),
                row.getString(12),
                publishedOn == null ? null : LocalDate.parse(publishedOn),
                present(row.getObject(13, UUID.class)),
                present(row.getObject(14, OffsetDateTime.class)).toInstant());
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(value);
    }
}
