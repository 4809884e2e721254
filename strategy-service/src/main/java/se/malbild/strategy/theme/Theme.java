package se.malbild.strategy.theme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.plan.PlanPart;

/// A theme of a plan. Its number is its position.
@Entity
class Theme extends PlanPart {

    @Embedded
    private ThemeRequest form;

    protected Theme() {}

    static Theme of(UUID planId, int position) {
        Theme theme = new Theme();
        theme.placeIn(planId, position);
        return theme;
    }

    void rewrite(ThemeRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    ThemeRequest form() {
        return form;
    }
}
