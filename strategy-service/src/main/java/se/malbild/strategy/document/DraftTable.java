package se.malbild.strategy.document;

import java.util.List;
import java.util.stream.Collectors;

/// A table of what lies in a strategy, and the statements that make its rows what a document wants them to be: one each
/// for what goes, what changes and what comes, however many rows there are.
///
/// @param name of the table
/// @param columns each with its type, beside id, owner, version and times
record DraftTable(String name, List<String> columns) {

    static final DraftTable FOCUS_AREA = new DraftTable(
            "focus_area",
            List.of(
                    "position integer",
                    "heading text",
                    "list_wording text",
                    "list_position integer",
                    "introduction text"));
    static final DraftTable GOAL =
            new DraftTable("goal", List.of("focus_area_id uuid", "position integer", "text text"));
    static final DraftTable SECTION = new DraftTable(
            "section",
            List.of(
                    "place text",
                    "focus_area_id uuid",
                    "position integer",
                    "kind text",
                    "heading text",
                    "text text",
                    "table_content jsonb",
                    "caption text",
                    "signed_place text",
                    "signed_on date"));
    static final DraftTable MEASURE = new DraftTable(
            "measure",
            List.of("focus_area_id uuid", "position integer", "text text", "criterion jsonb", "continues uuid"));

    String delete() {
        return """
                DELETE FROM %s WHERE municipality_id = :municipality AND strategy_id = :strategy
                AND id NOT IN (SELECT id FROM %s)""".formatted(name, wanted());
    }

    String update() {
        return """
                UPDATE %s AS t SET (%s, version, updated_at) = ROW (%s, t.version + 1, :now) FROM %s
                WHERE t.municipality_id = :municipality AND t.strategy_id = :strategy AND t.id = wanted.id
                AND (%s) IS DISTINCT FROM (%s)""".formatted(name, names(""), names("wanted."), wanted(), names("t."), names("wanted."));
    }

    String insert() {
        return """
                INSERT INTO %s (id, municipality_id, strategy_id, %s, version, created_at, updated_at)
                SELECT id, :municipality, :strategy, %s, 0, :now, :now FROM %s
                WHERE id NOT IN (SELECT id FROM %s WHERE municipality_id = :municipality AND strategy_id = :strategy)""".formatted(name, names(""), names(""), wanted(), name);
    }

    private String wanted() {
        return "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (id uuid, %s)".formatted(String.join(", ", columns));
    }

    private String names(String prefix) {
        return columns.stream()
                .map(column -> prefix + column.substring(0, column.indexOf(' ')))
                .collect(Collectors.joining(", "));
    }
}
