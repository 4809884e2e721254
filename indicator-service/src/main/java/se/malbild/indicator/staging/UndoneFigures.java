package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Place;

/// What each figure was before a run changed it.
public final class UndoneFigures {

    // The change by which a figure is as it is: the newest, or the one whose figure the newest has restored. Calculated
    // figures follow the others by themselves.
    private static final String CHANGES = """
            FROM observation_change c
            JOIN observation o ON (o.municipality_id, o.indicator_code, o.period, o.gender)
                = (c.municipality_id, c.indicator_code, c.period, c.gender)
            JOIN observation_change newest ON newest.number = o.change_number
            LEFT JOIN observation_change before ON before.version = c.version - 1
                AND (before.municipality_id, before.indicator_code, before.period, before.gender)
                    = (c.municipality_id, c.indicator_code, c.period, c.gender)
            WHERE c.number BETWEEN :first AND :last
            AND NOT EXISTS (SELECT 1 FROM derivation d WHERE d.indicator_code = c.indicator_code)
            AND c.number""";

    private final EntityManager database;
    private final Stage stage;

    public UndoneFigures(EntityManager database, Stage stage) {
        this.database = database;
        this.stage = stage;
    }

    /// Stages what stood before the changes in a range of numbers, where each is still what its figure rests on. What
    /// was not known before becomes withdrawn, since nothing that was known is forgotten.
    ///
    /// @param most how many conflicts to name
    /// @return the figures that have changed again since, and are left alone
    public Refused stage(long first, long last, int most) {
        database.createNativeQuery("""
                        INSERT INTO %s (municipality_id, indicator_code, period, gender, status, value, row_number,
                            column_number, published_on, restores_number)
                        SELECT c.municipality_id, c.indicator_code, c.period, c.gender,
                            coalesce(c.previous_status, 'WITHDRAWN'), c.previous_value, 0, 0,
                            coalesce(before.published_on, c.published_on),
                            coalesce(before.restores_number, before.number, 0)
                        %s IN (newest.number, newest.restores_number)""".formatted(stage.table(), CHANGES))
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<Tuple> conflicts = database.createNativeQuery("""
                        SELECT c.municipality_id, c.indicator_code, c.period, o.status, o.value, count(*) OVER () AS total
                        %s NOT IN (newest.number, coalesce(newest.restores_number, 0)) ORDER BY c.number LIMIT :most""".formatted(CHANGES), Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
        long total = conflicts.isEmpty() ? 0 : conflicts.getFirst().get("total", Long.class);
        return new Refused(total, conflicts.stream().map(UndoneFigures::problem).toList());
    }

    private static ReadingProblem problem(Tuple row) {
        Object value = row.get("value");
        return new ReadingProblem(
                Code.UNDO_CONFLICT,
                // Not a place in a file, and not the whole of one either: there is no file.
                new Place(1, 0),
                row.get("municipality_id", String.class) + ": "
                        + (value == null ? row.get("status", String.class) : value.toString()),
                List.of(row.get("indicator_code", String.class), row.get("period", String.class)));
    }
}
