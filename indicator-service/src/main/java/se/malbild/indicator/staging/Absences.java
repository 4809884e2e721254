package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/// What a complete table does not name any more.
public final class Absences {

    private final EntityManager database;
    private final Stage stage;

    public Absences(EntityManager database, Stage stage) {
        this.database = database;
        this.stage = stage;
    }

    /// Stages a withdrawal of each value that is known and absent from a table that is complete for its indicators and
    /// periods. Earlier periods, of which the table only fills gaps, are left alone.
    ///
    /// @param confinedTo the municipality that the run may write alone; null means all
    public void stage(@Nullable String confinedTo) {
        database.createNativeQuery("""
                        INSERT INTO %1$s (municipality_id, indicator_code, period, gender, status)
                        SELECT o.municipality_id, o.indicator_code, o.period, o.gender, 'WITHDRAWN'
                        FROM (SELECT DISTINCT indicator_code, period, gender FROM %1$s WHERE NOT fills_gap) covered
                        JOIN observation o USING (indicator_code, period, gender)
                        WHERE o.status = 'VALUE' AND o.municipality_id = coalesce(:confinedTo, o.municipality_id)
                        AND NOT EXISTS (
                            SELECT 1 FROM %1$s s WHERE (s.municipality_id, s.indicator_code, s.period, s.gender)
                                = (o.municipality_id, o.indicator_code, o.period, o.gender))""".formatted(stage.table()))
                .setParameter("confinedTo", confinedTo)
                .executeUpdate();
    }
}
