package se.malbild.strategy.part;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Activities as rows, for what rests on them and does not write them.
public final class ActivityRow {

    private ActivityRow() {}

    /// Adds an activity for a span of years and gives its id.
    ///
    /// @param theme the theme that it lies in; null for none
    public static UUID in(
            DataSource database,
            String plan,
            @Nullable String theme,
            int position,
            String text,
            int firstYear,
            int lastYear) {
        UUID id = UUID.randomUUID();
        run(database, """
                INSERT INTO activity (id, municipality_id, plan_id, theme_id, position, text, status, status_since, begins_on,
                    ends_on, version, created_at, updated_at)
                VALUES (?, '2083', ?, ?, ?, ?, 'STARTED', '2023-01-01', make_date(?, 1, 1), make_date(?, 12, 31), 0, now(), now())""", id, uuid(plan), theme == null ? null : uuid(theme), position, text, firstYear, lastYear);
        return id;
    }

    /// Lets an activity serve an effort.
    public static void serves(DataSource database, String plan, UUID activity, String effort, @Nullable String effect) {
        run(database, """
                INSERT INTO activity_link (municipality_id, plan_id, activity_id, position, effort_id, expected_effect)
                SELECT '2083', ?, ?, count(*) + 1, ?, ? FROM activity_link WHERE activity_id = ?""", uuid(plan), activity, uuid(effort), effect, activity);
    }

    /// Runs a statement past the service.
    public static void run(DataSource database, String sql, @Nullable Object... values) {
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

    private static UUID uuid(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
