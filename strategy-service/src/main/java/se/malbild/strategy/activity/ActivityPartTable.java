package se.malbild.strategy.activity;

/// The tables whose rows are exchanged when what they say changes: nothing refers to them.
enum ActivityPartTable {
    SCHEDULE(
            "schedule",
            "activity_id uuid, detail_id uuid, position integer, words text, details_before integer, timing jsonb, begins_on date, ends_on date, times_per_year integer"),
    RESPONSIBLE("activity_responsible", "activity_id uuid, position integer, unit_id uuid, role text"),
    LINK(
            "activity_link",
            "activity_id uuid, position integer, goal_id uuid, plan_goal_id uuid, measure_id uuid, effort_id uuid, expected_effect text"),
    DEPENDENCY("activity_dependency", "activity_id uuid, position integer, depends_on_id uuid");

    private final String table;
    private final String typed;
    private final String columns;

    ActivityPartTable(String table, String typed) {
        this.table = table;
        this.typed = typed;
        this.columns = typed.replaceAll(" [a-z]+(?=,|$)", "");
    }

    private String wanted() {
        return "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (%s)".formatted(typed);
    }

    /// Takes away what the activities shall not have.
    String delete() {
        return """
                DELETE FROM %s AS t WHERE municipality_id = :municipality AND plan_id = :plan
                AND activity_id = ANY (:activities)
                AND NOT EXISTS (SELECT FROM %s
                    WHERE wanted.activity_id = t.activity_id AND wanted.position = t.position AND (%s) IS NOT DISTINCT FROM (%s))""".formatted(
                table, wanted(), "wanted." + columns.replace(", ", ", wanted."), "t." + columns.replace(", ", ", t."));
    }

    /// Adds what is missing.
    String insert() {
        return """
                INSERT INTO %1$s (municipality_id, plan_id, %2$s)
                SELECT :municipality, :plan, %2$s FROM %3$s
                WHERE NOT EXISTS (SELECT FROM %1$s AS t
                    WHERE wanted.activity_id = t.activity_id AND wanted.position = t.position AND (%4$s) IS NOT DISTINCT FROM (%5$s))""".formatted(
                        table,
                        columns,
                        wanted(),
                        "wanted." + columns.replace(", ", ", wanted."),
                        "t." + columns.replace(", ", ", t."));
    }
}
