package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the large tables that a plan reads from end to end.
final class SequentialScans {

    /// A table with more rows than that is large.
    private static final int LARGE = 10_000;

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (?:\\w+\\.)?(\\w+)");

    private SequentialScans() {}

    static Set<String> largeTables(Database database) throws SQLException {
        return Set.copyOf(database.rows(
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > " + LARGE,
                row -> row.getString("relname")));
    }

    static List<String> in(String plan, Set<String> largeTables) {
        return SCAN.matcher(plan)
                .results()
                .map(scan -> scan.group(1))
                .filter(largeTables::contains)
                .distinct()
                .toList();
    }
}
