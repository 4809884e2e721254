package se.malbild.strategy.reportedvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Role;
import se.malbild.kit.access.Visibility;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.organisation.Responsible;

/// Who may see, report and approve.
@ApplicationScoped
class ReportingRights {

    private final Actor actor;
    private final Visibility visibility;
    private final RequestedMunicipality municipality;

    @Inject
    ReportingRights(Actor actor, Visibility visibility, RequestedMunicipality municipality) {
        this.actor = actor;
        this.visibility = visibility;
        this.municipality = municipality;
    }

    String actor() {
        return actor.id();
    }

    /// True for readers who work for the municipality: they see what waits, and who did what.
    boolean isWithin() {
        return visibility.seesUndecided(municipality.id());
    }

    Set<ReportStatus> visibleStatuses() {
        return isWithin() ? EnumSet.allOf(ReportStatus.class) : EnumSet.copyOf(ReportStatus.COUNTED);
    }

    /// The business office reports for everyone, a unit for itself where it answers for the measure: what is reported
    /// can decide the verdict of a public measure.
    ///
    /// @param unit for which is reported; null: the municipality as a whole
    /// @throws Refusal.Forbidden when the actor may not
    void requireMayReport(@Nullable UUID unit, List<Responsible> responsible) {
        if (actor.has(Role.COORDINATOR)) {
            return;
        }
        if (unit == null || !actor.units().contains(unit)) {
            throw new Refusal.Forbidden(
                    new Text(
                            "En enhet rapporterar bara för sig själv. Ange en av dina enheter som unit; för kommunen som helhet rapporterar samordnaren.",
                            "A unit reports for itself alone. Name one of your units as unit; the coordinator reports for the municipality as a whole."));
        }
        if (responsible.stream().noneMatch(one -> unit.equals(one.unit()))) {
            throw new Refusal.Forbidden(
                    new Text(
                            "Enheten ansvarar inte för måttet. Samordnaren kan rapportera, eller göra enheten ansvarig.",
                            "The unit does not answer for the measure. The coordinator can report, or make the unit responsible."));
        }
    }

    /// @throws Refusal.Forbidden when the actor has written in the value, or is neither coordinator nor of its unit
    void requireMayDecideOn(ReportedValue value) {
        if (value.wasWrittenBy(actor.id())) {
            throw new Refusal.Forbidden(new Text(
                    "Den som har skrivit i ett värde kan inte själv godkänna det eller lämna tillbaka det.",
                    "Who has written in a value can neither approve nor return it."));
        }
        UUID unit = value.unitId();
        if (!actor.has(Role.COORDINATOR) && (unit == null || !actor.units().contains(unit))) {
            throw new Refusal.Forbidden(new Text(
                    "Samordnaren eller någon annan i enheten godkänner.",
                    "The coordinator, or somebody else of the unit, approves."));
        }
    }
}
