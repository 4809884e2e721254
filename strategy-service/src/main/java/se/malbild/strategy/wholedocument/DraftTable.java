package se.malbild.strategy.wholedocument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of what lies in a strategy or a plan, and the statements that make its rows what a document wants them to
/// be: one each for what goes, what changes and what comes, however many rows there are.
///
/// @param name of the table
/// @param whole the column of what its rows lie in
/// @param columns each with its type, beside id, owner, version and times
/// @param first columns, with their types, that are written when a row comes and are left as they stand afterwards
public record DraftTable(String name, String whole, List<String> columns, List<String> first) {

    public DraftTable(String name, String whole, List<String> columns) {
        this(name, whole, columns, List.of());
    }

    String delete() {
        return """
                DELETE FROM %s WHERE municipality_id = :municipality AND %s = :whole
                AND id NOT IN (SELECT id FROM %s)""".formatted(name, whole, wanted());
    }

    String update() {
        return """
                UPDATE %s AS t SET (%s, version, updated_at) = ROW (%s, t.version + 1, :now) FROM %s
                WHERE t.municipality_id = :municipality AND t.%s = :whole AND t.id = wanted.id
                AND (%s) IS DISTINCT FROM (%s)""".formatted(
                        name,
                        names(columns, ""),
                        names(columns, "wanted."),
                        wanted(),
                        whole,
                        names(columns, "t."),
                        names(columns, "wanted."));
    }

    String insert() {
        return """
                INSERT INTO %s (id, municipality_id, %s, %s, version, created_at, updated_at)
                SELECT id, :municipality, :whole, %s, 0, :now, :now FROM %s
                WHERE id NOT IN (SELECT id FROM %s WHERE municipality_id = :municipality AND %s = :whole)""".formatted(name, whole, names(all(), ""), names(all(), ""), wanted(), name, whole);
    }

    private String wanted() {
        return "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (id uuid, %s)".formatted(String.join(", ", all()));
    }

    private List<String> all() {
        return Stream.concat(columns.stream(), first.stream()).toList();
    }

    private static String names(List<String> columns, String prefix) {
        return columns.stream()
                .map(column -> prefix + column.substring(0, column.indexOf(' ')))
                .collect(Collectors.joining(", "));
    }
}
