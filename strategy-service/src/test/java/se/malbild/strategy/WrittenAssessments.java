package se.malbild.strategy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Assessments and overrides of days in the past, as the service wrote them then.
public final class WrittenAssessments {

    private final DataSource database;

    public WrittenAssessments(DataSource database) {
        this.database = database;
    }

    /// Writes that a measure was judged.
    ///
    /// @param measure its address
    /// @param said verdict, or the reason why there is none
    public void judged(String measure, int year, String said, String at) {
        judged(measure, year, said, at, false);
    }

    /// The same of a year that had passed when the measure was entered.
    public void judgedInRetrospect(String measure, int year, String said, String at) {
        judged(measure, year, said, at, true);
    }

    private void judged(String measure, int year, String said, String at, boolean retrospective) {
        boolean isVerdict = said.matches("MET|NOT_MET|ON_TRACK|BEHIND|NO_VERDICT");
        write(
                """
                        INSERT INTO assessment (municipality_id, measure_id, year, verdict, reason, criterion, inputs,
                            sentence_swedish, sentence_english, retrospective, assessed_at)
                        SELECT municipality_id, id, ?, ?, ?,
                            '{"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}', '[]', ?, ?, ?, ?
                        FROM measure WHERE id = ?""",
                year,
                isVerdict ? said : "NO_VERDICT",
                isVerdict ? null : said,
                "Så är det med " + year + ".",
                "So it is with " + year + ".",
                retrospective,
                at(at),
                id(measure));
    }

    /// Writes that a verdict was overridden during a time.
    ///
    /// @param ended how it ended; null when nobody has noted it
    /// @return its id
    public UUID overridden(
            String measure, int year, String verdict, String beganAt, String endedAt, @Nullable String ended) {
        UUID override = UUID.randomUUID();
        write(
                """
                        INSERT INTO verdict_override (id, municipality_id, strategy_id, measure_id, year, verdict, reason,
                            role, ends_on, begins_at, ends_at, ended, version, created_at, updated_at)
                        SELECT ?, municipality_id, strategy_id, id, ?, ?, 'Siffran är fel', 'Näringslivschefen', ?, ?, ?, ?,
                            0, ?, ?
                        FROM measure WHERE id = ?""",
                override,
                year,
                verdict,
                at(endedAt).toLocalDate(),
                at(beganAt),
                at(endedAt),
                ended,
                at(beganAt),
                at(beganAt),
                id(measure));
        return override;
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String address) {
        return UUID.fromString(StrategyApiCalls.idOf(address));
    }

    private static OffsetDateTime at(String moment) {
        return Instant.parse(moment).atOffset(ZoneOffset.UTC);
    }
}
