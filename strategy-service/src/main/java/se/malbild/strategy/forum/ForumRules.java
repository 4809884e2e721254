package se.malbild.strategy.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.activity.PlannedActivities;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.schedule.Span;

/// What a forum must fulfil beyond what its form alone can tell.
@ApplicationScoped
class ForumRules {

    private final ForumRepository forums;
    private final OrganisationUnits units;
    private final PlannedActivities activities;

    @Inject
    ForumRules(ForumRepository forums, OrganisationUnits units, PlannedActivities activities) {
        this.forums = forums;
        this.units = units;
        this.activities = activities;
    }

    /// @param standing what is written of it so far, which is not looked up again; null for a new one
    /// @throws Refusal.Invalid naming each field that is wrong
    void require(@Nullable ForumRequest standing, ForumRequest form) {
        List<Violation> violations = new ArrayList<>();
        if (form.beginsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.beginsOn())) {
            violations.add(new Violation(
                    "endsOn", Text.of("är före beginsOn, %s", "is before beginsOn, %s", form.beginsOn())));
        }
        if (form.unit() != null
                && (standing == null || !form.unit().equals(standing.unit()))
                && units.known(List.of(form.unit())).isEmpty()) {
            violations.add(
                    new Violation("unit", new Text("är ingen enhet i kommunen", "is no unit of the municipality")));
        }
        if (isNewActivity(standing, form)
                && activities.find(Objects.requireNonNull(form.activity())).isEmpty()) {
            violations.add(new Violation(
                    "activity", new Text("är ingen aktivitet i kommunen", "is no activity of the municipality")));
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    /// True when it is held for another activity than before.
    static boolean isNewActivity(@Nullable ForumRequest standing, ForumRequest form) {
        return form.activity() != null && (standing == null || !form.activity().equals(standing.activity()));
    }

    /// @throws Refusal.Invalid when it has met on a day on which it is not to have been held
    void requireHeldWhenItMet(Forum forum, ForumRequest form) {
        Span met = forums.met(forum).orElse(null);
        if (met != null && !form.isHeldOn(met.begins())) {
            throw new Refusal.Invalid(
                    "beginsOn", Text.of("det har mötts redan %s", "it met as early as %s", met.begins()));
        }
        if (met != null && !form.isHeldOn(met.ends())) {
            throw new Refusal.Invalid(
                    "endsOn", Text.of("det har mötts så sent som %s", "it met as late as %s", met.ends()));
        }
    }

    /// @throws Refusal.Conflict when another forum of the kind is called so
    void requireFree(ForumRequest form) {
        if (forums.isTaken(form.kind(), form.name())) {
            throw new Refusal.Conflict(Text.of(
                    "Kommunen har redan ett forum av slaget %s som heter %s.",
                    "The municipality already has a forum of the kind %s named %s.", form.kind(), form.name()));
        }
    }
}
