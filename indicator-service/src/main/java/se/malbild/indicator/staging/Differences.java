package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Place;

/// What a stage says that is not known: its table of differences.
final class Differences {

    private static final String OLDER = "OLDER_EDITION";
    private static final String CROSS = "CROSS_CHECK_DIFFERS";

    private final EntityManager database;
    private final Stage stage;
    private final Terms terms;

    Differences(EntityManager database, Stage stage, Terms terms) {
        this.database = database;
        this.stage = stage;
        this.terms = terms;
    }

    /// Finds them anew. A figure whose known value is of a later publication is refused, and so is one for which
    /// another reader's word counts, and one that somebody has corrected by hand, unless the file is known to have
    /// come out later. An earlier period of a column that only fills gaps is taken where no word of a publisher is
    /// known, also where a run that gave one has been taken back.
    void find() {
        execute("DROP TABLE IF EXISTS " + stage.differences());
        // Sorting and joining a million rows in memory; for this transaction alone.
        execute("SET LOCAL work_mem = '128MB'");
        DayOfFigure day = DayOfFigure.of(terms);
        // A table made from a query is filled by several workers of the database, rows inserted from one are not. It
        // takes no parameters.
        execute("""
                CREATE UNLOGGED TABLE %s AS
                SELECT s.municipality_id, s.indicator_code, s.period, s.gender, s.status, s.value, s.row_number,
                    s.column_number, %3$s AS published_on,
                    s.restores_number, o.status AS previous_status, o.value AS previous_value,
                    o.version AS previous_version,
                    CASE WHEN s.indicator_code = ANY (%5$s) THEN 'CROSS_CHECK_DIFFERS'
                         WHEN o.municipality_id IS NULL THEN 'CREATED'
                         WHEN o.status <> 'WITHDRAWN' AND (%4$s) THEN 'OLDER_EDITION'
                         WHEN o.status = 'VALUE' AND s.status <> 'VALUE' THEN 'WITHDRAWN'
                         ELSE 'REVISED' END AS change,
                    row_number() OVER (ORDER BY s.municipality_id, s.indicator_code, s.period, s.gender) AS position
                FROM %2$s s LEFT JOIN observation o USING (municipality_id, indicator_code, period, gender) %6$s
                WHERE (o.municipality_id IS NULL AND NOT s.ends_value AND s.indicator_code <> ALL (%5$s))
                OR (o.municipality_id IS NOT NULL AND (NOT s.fills_gap OR o.status = 'WITHDRAWN')
                    AND (NOT s.ends_value OR o.status = 'VALUE')
                    AND (o.status, o.value) IS DISTINCT FROM (s.status, s.value))""".formatted(
                        stage.differences(),
                        stage.table(),
                        day.published(),
                        day.isOlder(),
                        codes(terms.crossChecked()),
                        day.joined()));
        if (terms.mayRefuse() && refusedCount() > 0) {
            closeGaps();
        }
    }

    private static String codes(Set<String> codes) {
        return codes.stream()
                .map(code -> "'" + code.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "CAST(ARRAY[", "] AS text[])"));
    }

    // Numbers have no gaps, so what is refused must not take a position.
    private void closeGaps() {
        execute("""
                UPDATE %1$s d SET position = n.position FROM (
                    SELECT ctid, CASE WHEN change IN ('%2$s', '%3$s') THEN 0
                        ELSE count(*) FILTER (WHERE change NOT IN ('%2$s', '%3$s')) OVER (ORDER BY position) END AS position
                    FROM %1$s) n WHERE n.ctid = d.ctid""".formatted(stage.differences(), OLDER, CROSS));
    }

    /// @param first number of the oldest change
    /// @param last number of the newest change
    Effect effect(long first, long last) {
        Tuple counts =
                (Tuple) database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE change = 'CREATED') AS created,
                            count(*) FILTER (WHERE change = 'REVISED') AS revised,
                            count(*) FILTER (WHERE change = 'WITHDRAWN') AS withdrawn,
                            (SELECT count(*) FROM %s) - count(*) AS unchanged
                        FROM %s""".formatted(stage.table(), stage.differences()), Tuple.class)
                        .getSingleResult();
        return new Effect(
                counts.get("created", Long.class),
                counts.get("revised", Long.class),
                counts.get("withdrawn", Long.class),
                counts.get("unchanged", Long.class),
                first,
                last);
    }

    Refused refused(int most) {
        long total = terms.mayRefuse() ? refusedCount() : 0;
        if (total == 0) {
            return Refused.NONE;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT indicator_code, period, row_number, column_number, change, status, value,
                            previous_status, previous_value
                        FROM %s WHERE change IN ('%s', '%s') ORDER BY row_number, column_number LIMIT :most""".formatted(stage.differences(), OLDER, CROSS), Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return new Refused(total, rows.stream().map(Differences::problem).toList());
    }

    private long refusedCount() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM %s WHERE change IN ('%s', '%s')"
                                .formatted(stage.differences(), OLDER, CROSS))
                        .getSingleResult())
                .longValue();
    }

    private static ReadingProblem problem(Tuple row) {
        return new ReadingProblem(
                Code.valueOf(row.get("change", String.class)),
                new Place(
                        Optional.ofNullable(row.get("row_number", Integer.class))
                                .orElse(1),
                        Optional.ofNullable(row.get("column_number", Integer.class))
                                .orElse(0)),
                figure(row, "value", "status"),
                List.of(
                        row.get("indicator_code", String.class),
                        row.get("period", String.class),
                        figure(row, "previous_value", "previous_status")));
    }

    private static String figure(Tuple row, String value, String status) {
        BigDecimal number = row.get(value, BigDecimal.class);
        String mark = row.get(status, String.class);
        return number == null ? String.valueOf(mark == null ? "–" : mark) : number.toPlainString();
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
