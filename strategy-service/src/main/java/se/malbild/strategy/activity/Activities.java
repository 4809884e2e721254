package se.malbild.strategy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.plan.PlanParts;
import se.malbild.strategy.plan.PlanPassedOn;
import se.malbild.strategy.plan.PlanYearsChanged;
import se.malbild.strategy.schedule.Span;

/// The activities of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Activities extends PlanParts<Activity, ActivityRequest, ActivityResponse> {

    private final ActivityRepository activities;
    private final ActivityParts parts;
    private final ActivityBonds bonds;
    private final ActivityRules rules;
    private final ActivityViews views;
    private final LinkTargets targets;
    private final ActivitySteps steps;
    private final Clock clock;

    @Inject
    Activities(
            ActivityRepository activities,
            ActivityParts parts,
            ActivityBonds bonds,
            ActivityRules rules,
            ActivityViews views,
            LinkTargets targets,
            ActivitySteps steps,
            Clock clock) {
        this.activities = activities;
        this.parts = parts;
        this.bonds = bonds;
        this.rules = rules;
        this.views = views;
        this.targets = targets;
        this.steps = steps;
        this.clock = clock;
    }

    /// Adds one to a draft, last in its theme.
    ///
    /// @param theme where; null for outside the themes
    public Versioned<ActivityResponse> create(UUID planId, @Nullable UUID theme, ActivityRequest form) {
        plans().lockDraft(planId);
        if (theme != null && !targets.hasTheme(planId, theme)) {
            throw new Refusal.Invalid("theme", new Text("är ingen underkategori i planen", "is no theme of the plan"));
        }
        rules.require(planId, null, years(planId), ActivityContent.NONE, ActivityContent.of(form));
        int position = nextPosition(planId, Parameters.with("themeId", theme));
        return create(Activity.of(planId, theme, position, clock.instant()), form);
    }

    /// Lets the actor tell how an activity goes, and holds its plan until the transaction ends.
    ///
    /// @return the plan that it is in
    /// @throws Refusal.NotFound when the actor sees no such activity
    /// @throws Refusal.Forbidden when the actor neither writes its plan nor answers for it
    /// @throws Refusal.Conflict when its plan is closed
    public UUID lockTold(UUID id) {
        return steps.open(id).planId();
    }

    void yearsChanged(@Observes PlanYearsChanged change) {
        activities.reckonSpans(change.planId(), change.years());
    }

    // Another unit begins anew: the one that held its meetings for them still does.
    void passedOn(@Observes PlanPassedOn change) {
        activities.goOnWithNone(change.planId());
    }

    @Override
    protected PanacheRepositoryBase<Activity, UUID> rows() {
        return activities;
    }

    @Override
    protected String source() {
        return "Activity p";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns ingen aktivitet %s i kommunen.", "There is no activity %s in the municipality.", id);
    }

    @Override
    protected ActivityRequest form(Activity activity) {
        return activity.form(content(activity));
    }

    @Override
    protected List<ActivityResponse> responses(List<Activity> found) {
        return views.of(found);
    }

    // Who answers and what is served are links; the rest is text.
    @Override
    protected boolean needsDraft(ActivityRequest standing, ActivityRequest form) {
        return !form.linked(List.of(), List.of()).equals(standing.linked(List.of(), List.of()));
    }

    @Override
    protected void check(Activity activity, ActivityRequest standing, ActivityRequest form) {
        rules.require(
                activity.planId(),
                activity.id(),
                years(activity.planId()),
                ActivityContent.of(standing),
                ActivityContent.of(form));
        if (form.awaits() == null && standing.awaits() != null && views.decided(activity.id())) {
            throw new Refusal.Conflict(new Text(
                    "Beslutet som aktiviteten väntade på är fattat och finns kvar (activity-decisions).",
                    "The decision that the activity waited for has been taken and remains (activity-decisions)."));
        }
    }

    @Override
    protected void write(Activity activity, ActivityRequest form, Instant now) {
        activity.rewrite(form, years(activity.planId()), now);
    }

    @Override
    protected void written(Activity activity, @Nullable ActivityRequest standing, ActivityRequest form) {
        parts.write(activity.planId(), Map.of(activity.id(), ActivityContent.of(form)));
    }

    @Override
    protected void checkDeletion(Activity activity) {
        bonds.requireNoneLost(activity);
        long dependents = activities.dependents(activity.id());
        if (dependents > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Andra aktiviteter vilar på aktiviteten (%d). Ändra dem först.",
                    "Other activities rest on the activity (%d). Change those first.", dependents));
        }
    }

    @Override
    protected Parameters beside(Activity activity) {
        return Parameters.with("themeId", activity.themeId());
    }

    private ActivityContent content(Activity activity) {
        return Objects.requireNonNull(parts.of(List.of(activity.id())).get(activity.id()));
    }

    private Span years(UUID planId) {
        return plans().get(planId).body().head().span();
    }
}
