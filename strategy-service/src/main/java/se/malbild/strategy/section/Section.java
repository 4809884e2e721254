package se.malbild.strategy.section;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.strategy.StrategyPart;

/// A section of a strategy.
@Entity
class Section extends StrategyPart {

    /// The order of the places, in JPQL.
    static final String PLACE_ORDER =
            "case when p.place = 'OPENING' then 0 when p.place = 'FOCUS_AREA' then 1 else 2 end";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SectionPlace place;

    private @Nullable UUID focusAreaId;

    @Embedded
    private SectionRequest content;

    protected Section() {}

    static Section of(UUID strategyId, SectionPlace place, @Nullable UUID focusAreaId, int position) {
        Section section = new Section();
        section.placeIn(strategyId, position);
        section.place = place;
        section.focusAreaId = focusAreaId;
        return section;
    }

    void rewrite(SectionRequest form, Instant now) {
        content = form;
        writtenAt(now);
    }

    SectionRequest form() {
        return content;
    }

    SectionPlace place() {
        return place;
    }

    @Override
    public @Nullable UUID focusAreaId() {
        return focusAreaId;
    }
}
