package se.malbild.strategy.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.activity.PlannedActivities;
import se.malbild.strategy.activity.PlannedActivity;
import se.malbild.strategy.forum.Forums;
import se.malbild.strategy.forum.HeldForum;

/// What an occurrence must fulfil beyond what its form alone can tell.
@ApplicationScoped
class OccurrenceRules {

    private final PlannedActivities activities;
    private final Forums forums;
    private final Clock clock;

    @Inject
    OccurrenceRules(PlannedActivities activities, Forums forums, Clock clock) {
        this.activities = activities;
        this.forums = forums;
        this.clock = clock;
    }

    /// Finds what an occurrence is of.
    ///
    /// @throws Refusal.Invalid naming each field that is wrong
    Happening require(OccurrenceRequest form) {
        List<Violation> violations = new ArrayList<>();
        if (form.activity() == null && form.forum() == null) {
            violations.add(new Violation(
                    "activity",
                    new Text("ange minst ett av activity och forum", "give at least one of activity and forum")));
        }
        HeldForum forum = forum(form, violations);
        PlannedActivity heldFor = heldFor(form, forum);
        PlannedActivity activity = form.activity() == null ? heldFor : named(form.activity(), violations);
        requireDay(form.happenedOn(), activity, forum, violations);
        if (form.detail() != null && (activity == null || !activities.hasDetail(activity.id(), form.detail()))) {
            violations.add(new Violation(
                    "detail", new Text("är ingen av aktivitetens punkter", "is none of the activity's details")));
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        return new Happening(
                activity == null ? form : form.ofActivity(activity.id()),
                activity,
                forum,
                activity != null && activity.equals(heldFor));
    }

    private @Nullable HeldForum forum(OccurrenceRequest form, List<Violation> violations) {
        if (form.forum() == null) {
            return null;
        }
        HeldForum forum = forums.hold(form.forum()).orElse(null);
        if (forum == null) {
            violations.add(
                    new Violation("forum", new Text("är inget forum i kommunen", "is no forum of the municipality")));
        }
        return forum;
    }

    private @Nullable PlannedActivity named(UUID id, List<Violation> violations) {
        PlannedActivity named = activities.find(id).orElse(null);
        if (named == null) {
            violations.add(new Violation(
                    "activity", new Text("är ingen aktivitet i kommunen", "is no activity of the municipality")));
        }
        return named;
    }

    // A forum goes on when the plan is closed that it was once held for, and may have met before the activity began:
    // such meetings are the forum's alone.
    private @Nullable PlannedActivity heldFor(OccurrenceRequest form, @Nullable HeldForum forum) {
        return forum == null || forum.activity() == null
                ? null
                : activities
                        .on(forum.activity(), form.happenedOn())
                        .filter(PlannedActivity::isOpen)
                        .orElse(null);
    }

    private void requireDay(
            LocalDate day, @Nullable PlannedActivity activity, @Nullable HeldForum forum, List<Violation> violations) {
        if (day.isAfter(Sweden.dayOf(clock.instant()))) {
            violations.add(new Violation("happenedOn", new Text("ligger i framtiden", "is in the future")));
        } else if (activity != null && day.isBefore(activity.beginsOn())) {
            violations.add(new Violation(
                    "happenedOn",
                    Text.of(
                            "är före aktivitetens första dag, %s",
                            "is before the first day of the activity, %s", activity.beginsOn())));
        } else if (forum != null && forum.beginsOn() != null && day.isBefore(forum.beginsOn())) {
            violations.add(new Violation(
                    "happenedOn",
                    Text.of(
                            "är före forumets första dag, %s",
                            "is before the first day of the forum, %s", forum.beginsOn())));
        } else if (forum != null && forum.endsOn() != null && day.isAfter(forum.endsOn())) {
            violations.add(new Violation(
                    "happenedOn",
                    Text.of(
                            "är efter forumets sista dag, %s",
                            "is after the last day of the forum, %s", forum.endsOn())));
        }
    }
}
