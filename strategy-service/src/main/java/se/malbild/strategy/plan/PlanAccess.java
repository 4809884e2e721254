package se.malbild.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Role;
import se.malbild.kit.access.Visibility;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Who sees and who writes what of plans. A coordinator writes all plans of its municipality, a unit-editor those of
/// its units, and tells how the activities go that its units answer for.
@ApplicationScoped
public class PlanAccess {

    private final Actor actor;
    private final Visibility visibility;
    private final RequestedMunicipality municipality;
    private final EntityManager database;

    @Inject
    PlanAccess(Actor actor, Visibility visibility, RequestedMunicipality municipality, EntityManager database) {
        this.actor = actor;
        this.visibility = visibility;
        this.municipality = municipality;
        this.database = database;
    }

    /// The statuses of plans that the actor may see.
    public Set<PlanStatus> visibleStatuses() {
        return seesUndecided() ? EnumSet.allOf(PlanStatus.class) : EnumSet.copyOf(PlanStatus.DECIDED);
    }

    /// True when the actor sees drafts, and how activities go: what is done, what is behind.
    public boolean seesUndecided() {
        return visibility.seesUndecided(municipality.id());
    }

    /// True when the actor coordinates the municipality, or edits the unit.
    ///
    /// @param unit null: the municipality as a whole, which its coordinators alone write for
    public boolean writesFor(@Nullable UUID unit) {
        return actor.has(Role.COORDINATOR) || (unit != null && actor.units().contains(unit));
    }

    /// @param unit whose plan it is; null: the municipality's
    /// @throws Refusal.Forbidden when the actor may not write plans of the unit
    public void requireWritesFor(@Nullable UUID unit) {
        if (!writesFor(unit)) {
            throw new Refusal.Forbidden(
                    new Text(
                            "Planen är en annan enhets eller hela kommunens. Du skriver i dina egna enheters planer.",
                            "The plan is another unit's or the whole municipality's. You write in the plans of your own units."));
        }
    }

    /// Lets those tell how an activity goes who write its plan or whose unit answers for it.
    ///
    /// @param activity seen by the actor
    /// @throws Refusal.Forbidden when the actor is not one of them
    public void requireTellsOf(UUID activity) {
        if (!actor.has(Role.COORDINATOR) && !answersFor(activity)) {
            throw new Refusal.Forbidden(new Text(
                    "Aktiviteten ligger i en annan enhets plan, och ingen av dina enheter ansvarar för den.",
                    "The activity is in another unit's plan, and none of your units answers for it."));
        }
    }

    /// Those of the activities that the actor may tell of.
    public Set<UUID> toldBy(Collection<UUID> activities) {
        return actor.has(Role.COORDINATOR) ? Set.copyOf(activities) : answeredFor(activities);
    }

    private boolean answersFor(UUID activity) {
        return answeredFor(List.of(activity)).contains(activity);
    }

    private Set<UUID> answeredFor(Collection<UUID> activities) {
        List<UUID> found = OneColumn.query(database, """
                        SELECT activity.id FROM activity JOIN plan ON plan.id = activity.plan_id
                        WHERE activity.municipality_id = :municipality AND activity.id = ANY (:activities)
                            AND plan.unit_id = ANY (:units)
                        UNION
                        SELECT activity_id FROM activity_responsible
                        WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
                            AND unit_id = ANY (:units)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("activities", activities.toArray(UUID[]::new))
                .setParameter("units", actor.units().toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(found);
    }
}
