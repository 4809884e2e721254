package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;

/// What there is of each thing.
final class TableSizes {

    private TableSizes() {}

    /// As a Markdown table.
    static String of(Database database) throws SQLException {
        return database
                .rows(
                        """
                        SELECT regexp_replace(relname, '^history_.*', 'history') AS name, sum(reltuples)::bigint AS rows,
                            sum(pg_total_relation_size(oid)) / 1000000 AS megabytes
                        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND reltuples > 0
                        GROUP BY name ORDER BY rows DESC""",
                        row -> String.format(
                                Locale.ROOT,
                                "| %s | %,d | %,d MB |%n",
                                row.getString("name"),
                                row.getLong("rows"),
                                row.getLong("megabytes")))
                .stream()
                .collect(Collectors.joining("", """
                        | table | rows, about | with its indexes |
                        |---|---|---|
                        """, ""));
    }
}
