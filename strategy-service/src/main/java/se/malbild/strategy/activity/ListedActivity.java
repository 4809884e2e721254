package se.malbild.strategy.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.TupleTransformer;

/// An activity of a list, as the database finds it.
///
/// @param total how many activities there are in the whole list
record ListedActivity(ActivitySummary activity, long total) {

    /// What is read of activity `a`, plan `p` and theme `t`.
    static final String COLUMNS = """
            a.id, a.plan_id, a.theme_id, outline_number(t.position, a.position), a.text, p.unit_id,
                ARRAY(SELECT r.unit_id FROM activity_responsible r
                    WHERE r.activity_id = a.id AND r.unit_id IS NOT NULL ORDER BY r.position),
                a.begins_on, a.ends_on, a.status, a.status_since, %s, p.status""".formatted(ActivityList.AWAITING);

    /// Makes activities of rows without names: fifty at a time, many times a second.
    ///
    /// @param seesProgress whether the actor sees how activities go in plans that are not closed
    /// @param on the day that they are looked at
    record Reader(boolean seesProgress, LocalDate on) implements TupleTransformer<ListedActivity> {

        @Override
        public ListedActivity transformTuple(Object[] row, String[] names) {
            LocalDate endsOn = (LocalDate) row[8];
            boolean closed = row[12].equals("CLOSED");
            boolean shows = seesProgress || closed;
            ActivitySummary activity = new ActivitySummary(
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
                                    closed ? null : endsOn,
                                    (boolean) row[11],
                                    on)
                            : null);
            return new ListedActivity(activity, (long) row[13]);
        }
    }
}
