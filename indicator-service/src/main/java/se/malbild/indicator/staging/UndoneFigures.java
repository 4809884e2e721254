package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import se.malbild.indicator.source.Place;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// What each figure was before a run changed it.
public final class UndoneFigures {

    private final EntityManager database;
    private final Stage stage;

    public UndoneFigures(EntityManager database, Stage stage) {
        this.database = database;
        this.stage = stage;
    }

    /// Stages what stood before the changes in a range of numbers, where each is still the newest of its figure. What
    /// was not known before becomes withdrawn, since nothing that was known is forgotten.
    ///
    /// @param most how many conflicts to name
    /// @return the figures that have changed again since, and are left alone
    public Refused stage(long first, long last, int most) {
        database.createNativeQuery("""
                        INSERT INTO %s (municipality_id, indicator_code, period, gender, status, value, row_number,
                            column_number, published_on)
                        SELECT c.municipality_id, c.indicator_code, c.period, c.gender,
                            coalesce(c.previous_status, 'WITHDRAWN'), c.previous_value, 0, 0, before.published_on
                        FROM observation_change c
                        JOIN observation o ON o.change_number = c.number
                            AND (o.municipality_id, o.indicator_code, o.period, o.gender)
                                = (c.municipality_id, c.indicator_code, c.period, c.gender)
                        LEFT JOIN observation_change before ON before.version = c.version - 1
                            AND (before.municipality_id, before.indicator_code, before.period, before.gender)
                                = (c.municipality_id, c.indicator_code, c.period, c.gender)
                        WHERE c.number BETWEEN :first AND :last""".formatted(stage.table()))
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
        @SuppressWarnings("unchecked")
        List<Tuple> conflicts = database.createNativeQuery("""
                        SELECT c.municipality_id, c.indicator_code, c.period, o.status, o.value, count(*) OVER () AS total
                        FROM observation_change c
                        JOIN observation o ON o.change_number <> c.number
                            AND (o.municipality_id, o.indicator_code, o.period, o.gender)
                                = (c.municipality_id, c.indicator_code, c.period, c.gender)
                        WHERE c.number BETWEEN :first AND :last ORDER BY c.number LIMIT :most""", Tuple.class)
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
