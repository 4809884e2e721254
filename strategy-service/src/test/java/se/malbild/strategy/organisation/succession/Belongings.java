package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What units of Avesta have, straight in the database.
@ApplicationScoped
class Belongings {

    static final String AVESTA = "2084";

    private final DataSource database;

    @Inject
    Belongings(DataSource database) {
        this.database = database;
    }

    /// @param unit null: the municipality's own
    String plan(@Nullable String unit, String status) throws SQLException {
        String adopted = List.of("ADOPTED", "CLOSED").contains(status) ? "'2024-01-15'" : "NULL";
        return made("""
                INSERT INTO plan (id, municipality_id, unit_id, kind, title, first_year, last_year, status, status_since,
                    adopted_on, version, created_at, updated_at)
                VALUES (uuidv7(), '2084', CAST(? AS uuid), 'ACTIVITY_PLAN', 'Aktivitetsplan', 2024, 2025, '%s',
                    '2024-01-15', %s, 0, now(), now()) RETURNING id""".formatted(status, adopted), unit);
    }

    /// An activity of a plan; who answers for it is added.
    String activity(String plan) throws SQLException {
        return made("""
                INSERT INTO activity (id, municipality_id, plan_id, position, text, status, status_since, begins_on,
                    ends_on, version, created_at, updated_at)
                SELECT uuidv7(), '2084', id, 1 + (SELECT count(*) FROM activity WHERE plan_id = plan.id),
                    'Besöka företag', 'PLANNED', '2024-01-15', '2024-01-01', '2025-12-31', 0, now(), now()
                FROM plan WHERE id = CAST(? AS uuid) RETURNING id""", plan);
    }

    void answers(String activity, @Nullable String unit, @Nullable String role) throws SQLException {
        made("""
                INSERT INTO activity_responsible (municipality_id, plan_id, activity_id, position, unit_id, role)
                SELECT '2084', plan_id, id,
                    1 + (SELECT count(*) FROM activity_responsible WHERE activity_id = activity.id),
                    CAST(? AS uuid), ?
                FROM activity WHERE id = CAST(? AS uuid) RETURNING id""", unit, role, activity);
    }

    /// An activity of a plan that a unit answers for.
    String activity(String plan, String unit) throws SQLException {
        String activity = activity(plan);
        answers(activity, unit, null);
        return activity;
    }

    String forum(String unit) throws SQLException {
        return made("""
                INSERT INTO forum (id, municipality_id, name, kind, unit_id, version, created_at, updated_at)
                VALUES (uuidv7(), '2084', 'Forum ' || uuidv7(), 'BUSINESS_COUNCIL', CAST(? AS uuid), 0, now(), now())
                RETURNING id""", unit);
    }

    /// Who answers for an activity, in order: `unit role`, a dash for none.
    List<String> whoAnswers(String activity) throws SQLException {
        return all("""
                SELECT coalesce(CAST(unit_id AS text), '-') || ' ' || coalesce(role, '-') FROM activity_responsible
                WHERE activity_id = CAST(? AS uuid) ORDER BY position""", activity);
    }

    /// A column of what has an id, as text.
    @Nullable
    String of(String table, String column, String id) throws SQLException {
        return all("SELECT CAST(%s AS text) FROM %s WHERE id = CAST(? AS uuid)".formatted(column, table), id)
                .getFirst();
    }

    int version(String table, String id) throws SQLException {
        return Integer.parseInt(String.valueOf(of(table, "version", id)));
    }

    private String made(String insert, @Nullable String... values) throws SQLException {
        return UUID.fromString(all(insert, values).getFirst()).toString();
    }

    List<String> all(String statement, @Nullable String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int index = 0; index < values.length; index++) {
                prepared.setString(index + 1, values[index]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
