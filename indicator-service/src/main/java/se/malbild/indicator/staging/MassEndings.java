package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Place;

/// Values that a source takes back by the score. A source that has lost its figures answers in the same way as one that
/// has withdrawn them, so a person has to confirm it.
public final class MassEndings {

    /// So few can always be taken back.
    static final int FEWEST = 10;

    private final EntityManager database;
    private final Stage stage;

    public MassEndings(EntityManager database, Stage stage) {
        this.database = database;
        this.stage = stage;
    }

    /// Takes out of the stage what would end more than half, and at least ten, of the known values of an indicator's
    /// year, of an indicator, or of all that was asked for.
    ///
    /// @return one problem for each indicator; none when the stage has no [SourceScope]
    public Refused hold() {
        return stage.scope().map(this::hold).orElse(Refused.NONE);
    }

    private Refused hold(SourceScope scope) {
        @SuppressWarnings("unchecked")
        List<Tuple> held = database.createNativeQuery("""
                        WITH ending AS (
                            SELECT s.ctid AS staged, indicator_code, period
                            FROM %1$s s JOIN observation o USING (municipality_id, indicator_code, period, gender)
                            WHERE s.status <> 'VALUE' AND NOT s.fills_gap AND o.status = 'VALUE'),
                        share AS (
                            SELECT indicator_code, period, known, coalesce(ended, 0) AS ended
                            FROM (SELECT indicator_code, period, count(*) AS known FROM observation
                                WHERE status = 'VALUE' AND indicator_code = ANY (:indicators)
                                AND (:everywhere OR municipality_id = ANY (:municipalities))
                                AND period BETWEEN :from AND :to
                                GROUP BY indicator_code, period) standing
                            LEFT JOIN (SELECT indicator_code, period, count(*) AS ended FROM ending
                                GROUP BY indicator_code, period) gone USING (indicator_code, period)),
                        shares AS (
                            SELECT *, sum(ended) OVER own AS ended_of_indicator, sum(known) OVER own AS known_of_indicator,
                                sum(ended) OVER () AS ended_of_all, sum(known) OVER () AS known_of_all
                            FROM share WINDOW own AS (PARTITION BY indicator_code)),
                        doubtful AS (
                            SELECT indicator_code, period, known FROM shares WHERE ended > 0 AND (
                                ended >= :fewest AND 2 * ended > known
                                OR ended_of_indicator >= :fewest AND 2 * ended_of_indicator > known_of_indicator
                                OR ended_of_all >= :fewest AND 2 * ended_of_all > known_of_all)),
                        held AS (
                            DELETE FROM %1$s s USING ending JOIN doubtful USING (indicator_code, period)
                            WHERE s.ctid = ending.staged
                            RETURNING s.indicator_code, s.period, s.row_number, s.column_number)
                        SELECT indicator_code, count(*) AS ended,
                            (SELECT sum(known) FROM doubtful WHERE doubtful.indicator_code = held.indicator_code) AS known,
                            min(period) AS first_period, max(period) AS last_period, min(row_number) AS row_number,
                            (array_agg(column_number ORDER BY row_number, column_number))[1] AS column_number
                        FROM held GROUP BY indicator_code ORDER BY indicator_code""".formatted(stage.table()), Tuple.class)
                .setParameter("indicators", scope.indicators().toArray(String[]::new))
                .setParameter("everywhere", scope.municipalities().isEmpty())
                .setParameter("municipalities", scope.municipalities().toArray(String[]::new))
                .setParameter("from", scope.fromPeriod())
                .setParameter("to", scope.toPeriod())
                .setParameter("fewest", FEWEST)
                .getResultList();
        return new Refused(
                held.stream().mapToLong(row -> row.get("ended", Long.class)).sum(),
                held.stream().map(MassEndings::problem).toList());
    }

    private static ReadingProblem problem(Tuple row) {
        String first = row.get("first_period", String.class);
        String last = row.get("last_period", String.class);
        return new ReadingProblem(
                Code.ENDINGS_NOT_TRUSTED,
                new Place(row.get("row_number", Integer.class), row.get("column_number", Integer.class)),
                "",
                List.of(
                        row.get("indicator_code", String.class),
                        row.get("ended").toString(),
                        row.get("known").toString(),
                        first.equals(last) ? first : first + "–" + last));
    }
}
