package se.malbild.strategy;

import static se.malbild.strategy.StrategyApiCalls.as;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plans of a municipality and what is in them, as they stand in the database.
public final class WrittenPlans {

    private static final String STAMPS = "0, '2024-01-15T08:00:00Z', '2024-01-15T08:00:00Z'";

    private final DataSource database;
    private final String municipality;

    /// @param municipality one that no other test writes in
    public WrittenPlans(DataSource database, String municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// Adds something over the API and gives its id.
    ///
    /// @param path below the municipality
    public UUID add(String path, String body) {
        String address = as("coordinator", municipality)
                .body(body)
                .post("/strategy/v1/municipalities/" + municipality + "/" + path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
        return UUID.fromString(StrategyApiCalls.idOf(address));
    }

    /// A draft of a strategy that begins on the first day of a year.
    public UUID strategy(String title, int firstYear) {
        return add("strategies", "{\"title\": \"%s\", \"validFrom\": \"%d-01-01\"}".formatted(title, firstYear));
    }

    public UUID area(UUID strategy, String heading) {
        return add("strategies/" + strategy + "/focus-areas", "{\"heading\": \"%s\"}".formatted(heading));
    }

    /// @param area null: outside the focus areas
    public UUID goal(UUID strategy, @Nullable UUID area, String text) {
        return add(
                "strategies/" + strategy + "/goals" + (area == null ? "" : "?focusArea=" + area),
                "{\"text\": \"%s\"}".formatted(text));
    }

    /// @param area null: outside the focus areas
    /// @param responsible a role; null: nobody
    public UUID measure(UUID strategy, @Nullable UUID area, String text, @Nullable String responsible) {
        return add(
                "strategies/" + strategy + "/measures" + (area == null ? "" : "?focusArea=" + area),
                "{\"text\": \"%s\", \"responsible\": [%s]}"
                        .formatted(text, responsible == null ? "" : "{\"role\": \"" + responsible + "\"}"));
    }

    /// Has the council adopt a draft.
    public void adopt(UUID strategy, String day) {
        String address = "/strategy/v1/municipalities/" + municipality + "/strategies/" + strategy;
        as("coordinator", municipality)
                .header("If-Match", "*")
                .body("{\"status\": \"PROPOSED\"}")
                .put(address + "/status")
                .then()
                .statusCode(200);
        add("strategies/" + strategy + "/decisions", """
                {"kind": "ADOPTION", "body": "Kommunfullmäktige", "decidedOn": "%s"}""".formatted(day));
    }

    public UUID unit(String name, String kind, @Nullable UUID parent) {
        UUID id = add("organisation-units", "{\"name\": \"%s\", \"kind\": \"%s\"}".formatted(name, kind));
        write("UPDATE organisation_unit SET parent_id = ? WHERE id = ?", parent, id);
        return id;
    }

    /// Has a unit have been entered at noon of a day.
    public void registered(UUID unit, String day) {
        write(
                "UPDATE organisation_unit SET created_at = ? WHERE id = ?",
                OffsetDateTime.parse(day + "T12:00:00Z"),
                unit);
    }

    /// Has a unit have ended, and others have taken over from it.
    public void succeed(UUID unit, String lastDay, UUID... successors) {
        end(unit, lastDay);
        for (UUID successor : successors) {
            write(
                    "INSERT INTO organisation_unit_successor (municipality_id, unit_id, successor_id) VALUES (?, ?, ?)",
                    municipality,
                    unit,
                    successor);
        }
    }

    public void end(UUID unit, String day) {
        write("UPDATE organisation_unit SET ended_on = ? WHERE id = ?", LocalDate.parse(day), unit);
    }

    /// @param unit null: the municipality
    public UUID plan(@Nullable UUID unit, String title, int firstYear, int lastYear) {
        return add(
                "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "%s", "firstYear": %d, "lastYear": %d%s}""".formatted(title, firstYear, lastYear, unit == null ? "" : ", \"unit\": \"" + unit + "\""));
    }

    /// Takes a draft of a plan to a status.
    public void step(UUID plan, String... statuses) {
        for (String status : statuses) {
            as("coordinator", municipality)
                    .header("If-Match", "*")
                    .body("{\"status\": \"%s\"}".formatted(status))
                    .put("/strategy/v1/municipalities/" + municipality + "/plans/" + plan + "/status")
                    .then()
                    .statusCode(200);
        }
    }

    public UUID theme(UUID plan, int position) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO theme (id, municipality_id, plan_id, position, heading, version, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'Tema', " + STAMPS + ")",
                id,
                municipality,
                plan,
                position);
        return id;
    }

    /// @param goals the council's goals that it serves
    public UUID planGoal(UUID plan, int position, String text, UUID... goals) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO plan_goal (id, municipality_id, plan_id, position, text, version, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, " + STAMPS + ")",
                id,
                municipality,
                plan,
                position,
                text);
        for (int number = 0; number < goals.length; number++) {
            write(
                    "INSERT INTO plan_goal_goal (municipality_id, plan_id, plan_goal_id, position, goal_id)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    municipality,
                    plan,
                    id,
                    number + 1,
                    goals[number]);
        }
        return id;
    }

    /// An activity that was entered on 15 January 2024.
    ///
    /// @param theme null: outside the themes
    public UUID activity(
            UUID plan, @Nullable UUID theme, int position, String text, String status, String begins, String ends) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO activity (id, municipality_id, plan_id, theme_id, position, text, status, status_since,"
                        + " begins_on, ends_on, version, created_at, updated_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, '2024-01-15', ?, ?, " + STAMPS + ")",
                id,
                municipality,
                plan,
                theme,
                position,
                text,
                status,
                LocalDate.parse(begins),
                LocalDate.parse(ends));
        return id;
    }

    /// Links an activity to what it serves.
    ///
    /// @param kind `goal`, `plan_goal`, `measure` or `effort`
    public void link(UUID activity, String kind, UUID to) {
        write(
                "INSERT INTO activity_link (municipality_id, plan_id, activity_id, position, " + kind + "_id)"
                        + " SELECT municipality_id, plan_id, id, (SELECT count(*) FROM activity_link WHERE activity_id ="
                        + " activity.id) + 1, ? FROM activity WHERE id = ?",
                to,
                activity);
    }

    public void responsible(UUID activity, @Nullable UUID unit, @Nullable String role) {
        write(
                "INSERT INTO activity_responsible (municipality_id, plan_id, activity_id, position, unit_id, role)"
                        + " SELECT municipality_id, plan_id, id, (SELECT count(*) FROM activity_responsible WHERE activity_id"
                        + " = activity.id) + 1, ?, ? FROM activity WHERE id = ?",
                unit,
                role,
                activity);
    }

    /// Says how often a year an activity, or one of its details, is to happen.
    public void cadence(UUID activity, @Nullable UUID detail, int timesPerYear) {
        write(
                "INSERT INTO schedule (municipality_id, plan_id, activity_id, detail_id, position, words, times_per_year)"
                        + " SELECT municipality_id, plan_id, id, ?, 1, 'Flera gånger per år', ? FROM activity WHERE id = ?",
                detail,
                timesPerYear,
                activity);
    }

    public UUID detail(UUID activity, int position, String text) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO activity_detail (id, municipality_id, plan_id, activity_id, position, text)"
                        + " SELECT ?, municipality_id, plan_id, id, ?, ? FROM activity WHERE id = ?",
                id,
                position,
                text,
                activity);
        return id;
    }

    /// @param days on which an activity, or one of its details, happened
    public void occurrences(UUID activity, @Nullable UUID detail, String... days) {
        for (String day : days) {
            write(
                    "INSERT INTO occurrence (id, municipality_id, plan_id, activity_id, detail_id, happened_on, version,"
                            + " created_at, updated_at) SELECT uuidv7(), municipality_id, plan_id, id, ?, ?, " + STAMPS
                            + " FROM activity WHERE id = ?",
                    detail,
                    LocalDate.parse(day),
                    activity);
        }
    }

    /// @param unit who holds it; null: the municipality
    /// @param begins from when on; null when nobody has said
    public UUID forum(
            String name,
            @Nullable UUID unit,
            @Nullable Integer timesPerYear,
            @Nullable String begins,
            @Nullable String ends) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO forum (id, municipality_id, name, kind, unit_id, times_per_year, begins_on, ends_on, version,"
                        + " created_at, updated_at) VALUES (?, ?, ?, 'BUSINESS_COUNCIL', ?, ?, ?, ?, " + STAMPS + ")",
                id,
                municipality,
                name,
                unit,
                timesPerYear,
                begins == null ? null : LocalDate.parse(begins),
                ends == null ? null : LocalDate.parse(ends));
        return id;
    }

    /// @param days on which a forum met
    public void meetings(UUID forum, String... days) {
        for (String day : days) {
            write(
                    "INSERT INTO occurrence (id, municipality_id, forum_id, happened_on, version, created_at, updated_at)"
                            + " VALUES (uuidv7(), ?, ?, ?, " + STAMPS + ")",
                    municipality,
                    forum,
                    LocalDate.parse(day));
        }
    }

    /// Has an activity wait for a decision.
    public void awaits(UUID activity, String decision, @Nullable String body) {
        write("UPDATE activity SET awaits_decision = ?, awaits_body = ? WHERE id = ?", decision, body, activity);
    }

    /// Enters the decision that an activity waits for.
    public void decided(UUID activity, String day) {
        write(
                "INSERT INTO activity_decision (id, municipality_id, plan_id, activity_id, outcome, body, decided_on, version,"
                        + " created_at, updated_at) SELECT uuidv7(), municipality_id, plan_id, id, 'APPROVED', 'Ledningsgruppen', ?, "
                        + STAMPS + " FROM activity WHERE id = ?",
                LocalDate.parse(day),
                activity);
    }

    /// Writes any statement past the service.
    public void write(String sql, @Nullable Object... values) {
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
}
