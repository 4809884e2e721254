package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.UnaryOperator;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Place;

/// Figures that stand several times in one file.
public final class Repetitions {

    private final EntityManager database;
    private final Stage stage;
    private final UnaryOperator<String> shown;

    /// @param shown how people are told of a municipality, by its code
    public Repetitions(EntityManager database, Stage stage, UnaryOperator<String> shown) {
        this.database = database;
        this.stage = stage;
        this.shown = shown;
    }

    /// Takes out of the stage what stands in it several times: all of what contradicts itself, all but one of the rest.
    ///
    /// @param most how many contradictions to name
    public Refused settle(int most) {
        return stage.mayRepeat() ? settleAll(most) : Refused.NONE;
    }

    private Refused settleAll(int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> contradictions = database.createNativeQuery("""
                        WITH contradicting AS (
                            SELECT municipality_id, indicator_code, period, gender FROM %1$s
                            GROUP BY municipality_id, indicator_code, period, gender
                            HAVING count(DISTINCT (status, trim_scale(value))) > 1),
                        removed AS (
                            DELETE FROM %1$s s USING contradicting c
                            WHERE (s.municipality_id, s.indicator_code, s.period, s.gender)
                                = (c.municipality_id, c.indicator_code, c.period, c.gender)
                            RETURNING s.*)
                        SELECT municipality_id, indicator_code, period, max(row_number) AS row_number,
                            (array_agg(column_number ORDER BY row_number DESC, column_number DESC))[1] AS column_number,
                            string_agg(DISTINCT coalesce(value::text, status), '; ') AS found,
                            count(*) OVER () AS total
                        FROM removed GROUP BY municipality_id, indicator_code, period, gender
                        ORDER BY row_number, column_number LIMIT :most""".formatted(stage.table()), Tuple.class)
                .setParameter("most", most)
                .getResultList();
        database.createNativeQuery("""
                        DELETE FROM %1$s s USING (
                            SELECT ctid, row_number() OVER (
                                PARTITION BY municipality_id, indicator_code, period, gender
                                ORDER BY fills_gap, row_number, column_number) AS occurrence FROM %1$s) o
                        WHERE s.ctid = o.ctid AND o.occurrence > 1""".formatted(stage.table())).executeUpdate();
        long total = contradictions.isEmpty() ? 0 : contradictions.getFirst().get("total", Long.class);
        return new Refused(total, contradictions.stream().map(this::problem).toList());
    }

    private ReadingProblem problem(Tuple row) {
        return new ReadingProblem(
                Code.CONTRADICTION,
                new Place(row.get("row_number", Integer.class), row.get("column_number", Integer.class)),
                row.get("found", String.class),
                List.of(
                        row.get("indicator_code", String.class),
                        row.get("period", String.class),
                        shown.apply(row.get("municipality_id", String.class))));
    }
}
