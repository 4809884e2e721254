package se.malbild.strategy.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// What the units of a municipality have, and passes it on, each kind in a few statements however much there is.
@ApplicationScoped
class UnitDuties {

    /// Less than the second after which the database looks for those who wait for each other: whoever moves a whole
    /// unit can be asked again, whoever writes one line should not have to notice.
    private static final String PATIENCE = "SELECT set_config('lock_timeout', '800', true)";

    /// SQLSTATE of a lock that was not to be had in time.
    private static final String LOCKED = "55P03";

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    UnitDuties(EntityManager database, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    /// The ids of what the units have that can be passed on.
    List<UUID> held(UnitDuty duty, Collection<UUID> units) {
        TypedQuery<UUID> asked = OneColumn.query(database, duty.held(), UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("units", units.toArray(UUID[]::new));
        if (duty == UnitDuty.FORUMS) {
            asked.setParameter("today", Sweden.dayOf(clock.instant()));
        }
        return asked.getResultList();
    }

    /// Passes things from the units to those that take them over.
    ///
    /// @param takers of each thing, the unit that it passes to
    /// @throws Refusal.Conflict when somebody else is writing to one of the things
    void pass(UnitDuty duty, Collection<UUID> units, Map<UUID, UUID> takers) {
        if (takers.isEmpty()) {
            return;
        }
        UUID[] things = takers.keySet().toArray(UUID[]::new);
        try {
            var _ = OneColumn.query(database, PATIENCE, String.class).getSingleResult();
            // First, so that what somebody is writing just now has been written when its links are looked at.
            database.createNativeQuery(duty.countOn())
                    .setParameter("municipality", municipality.id())
                    .setParameter("things", things)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            if (duty.isShared()) {
                passing(duty.removeDoubled(), units, takers).executeUpdate();
            }
            passing(duty.pass(), units, takers).executeUpdate();
        } catch (RuntimeException e) {
            throw isLocked(e) ? beingWritten(e) : e;
        }
    }

    private Query passing(String statement, Collection<UUID> units, Map<UUID, UUID> takers) {
        return database.createNativeQuery(statement)
                .setParameter("municipality", municipality.id())
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("things", takers.keySet().toArray(UUID[]::new))
                .setParameter("takers", takers.values().toArray(UUID[]::new));
    }

    private static boolean isLocked(@Nullable Throwable failure) {
        return failure != null
                && ((failure instanceof SQLException sql && LOCKED.equals(sql.getSQLState()))
                        || isLocked(failure.getCause()));
    }

    private static Refusal beingWritten(RuntimeException cause) {
        Refusal refusal = new Refusal.Conflict(new Text(
                "Någon skriver just nu i det som ska flyttas. Inget har flyttats. Försök igen om en stund.",
                "Somebody is writing just now to what is to be moved. Nothing has been moved. Try again in a while."));
        refusal.initCause(cause);
        return refusal;
    }
}
