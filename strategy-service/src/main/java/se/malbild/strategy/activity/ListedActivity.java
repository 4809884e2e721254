package se.malbild.strategy.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.TupleTransformer;

/// Makes activities of lists of the rows that the database finds: fifty at a time, many times a second.
///
/// @param seesProgress whether the actor sees how activities go in plans that are not closed
/// @param on the day that they are looked at
record ListedActivity(boolean seesProgress, LocalDate on) implements TupleTransformer<ActivitySummary> {

    /// What is read of activity `a`, plan `p` and theme `t`.
    static final String COLUMNS = """
            a.id, a.plan_id, a.theme_id, concat_ws('.', t.position, a.position), a.text, p.unit_id,
                ARRAY(SELECT r.unit_id FROM activity_responsible r
                    WHERE r.activity_id = a.id AND r.unit_id IS NOT NULL ORDER BY r.position),
                a.begins_on, a.ends_on, a.status, a.status_since, %s, p.status""".formatted(ActivityList.AWAITING);

    @Override
    public ActivitySummary transformTuple(Object[] row, String[] names) {
        LocalDate endsOn = (LocalDate) row[8];
        boolean shows = seesProgress || row[12].equals("CLOSED");
        return new ActivitySummary(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                List.of((UUID[]) row[6]),
                (LocalDate) row[7],
                endsOn,
                shows
                        ? ActivityProgress.of(
                                ActivityStatus.valueOf((String) row[9]),
                                (LocalDate) row[10],
                                endsOn,
                                (boolean) row[11],
                                on)
                        : null);
    }
}
