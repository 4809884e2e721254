package se.malbild.strategy.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanPart;
import se.malbild.strategy.schedule.Span;

/// An activity of a plan.
@Entity
class Activity extends PlanPart {

    private @Nullable UUID themeId;

    @Column(nullable = false)
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> partners;

    @Embedded
    private @Nullable AwaitedDecision awaits;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityStatus status;

    @Column(nullable = false)
    private LocalDate statusSince;

    @Column(nullable = false)
    private LocalDate beginsOn;

    @Column(nullable = false)
    private LocalDate endsOn;

    protected Activity() {}

    static Activity of(UUID planId, @Nullable UUID themeId, int position, Instant now) {
        Activity activity = new Activity();
        activity.placeIn(planId, position);
        activity.themeId = themeId;
        activity.status = ActivityStatus.PLANNED;
        activity.statusSince = Sweden.dayOf(now);
        return activity;
    }

    /// @param years of the plan
    void rewrite(ActivityRequest form, Span years, Instant now) {
        text = form.text();
        partners = form.partners();
        awaits = form.awaits();
        Span span = ActivityContent.of(form).span(years);
        beginsOn = span.begins();
        endsOn = span.ends();
        writtenAt(now);
    }

    /// @param since the day of the step
    void step(ActivityStatus next, LocalDate since, Instant now) {
        status = next;
        statusSince = since;
        writtenAt(now);
    }

    ActivityRequest form(ActivityContent content) {
        return new ActivityRequest(
                text,
                content.details(),
                content.schedules(),
                partners,
                awaits,
                content.responsible(),
                content.links(),
                content.dependsOn());
    }

    @Nullable
    UUID themeId() {
        return themeId;
    }

    @Nullable
    AwaitedDecision awaits() {
        return awaits;
    }

    ActivityStatus status() {
        return status;
    }

    LocalDate statusSince() {
        return statusSince;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
