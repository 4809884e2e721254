package se.malbild.strategy.plansection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.plan.PlanPart;

/// A section of a plan.
@Entity
class PlanSection extends PlanPart {

    /// The order of the places, in JPQL.
    static final String PLACE_ORDER = "case when p.place = 'OPENING' then 0 else 1 end";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanSectionPlace place;

    @Embedded
    private PlanSectionRequest content;

    protected PlanSection() {}

    static PlanSection of(UUID planId, PlanSectionPlace place, int position) {
        PlanSection section = new PlanSection();
        section.placeIn(planId, position);
        section.place = place;
        return section;
    }

    void rewrite(PlanSectionRequest form, Instant now) {
        content = form;
        writtenAt(now);
    }

    PlanSectionRequest form() {
        return content;
    }

    PlanSectionPlace place() {
        return place;
    }
}
