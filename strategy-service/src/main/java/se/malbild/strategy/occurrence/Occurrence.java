package se.malbild.strategy.occurrence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.tenancy.OwnedThing;

/// One time that an activity or one of its details happened, or that a forum met.
@Entity
class Occurrence extends OwnedThing {

    private @Nullable UUID planId;

    @Embedded
    private OccurrenceRequest form;

    protected Occurrence() {}

    /// @param planId the plan of its activity; null when it is of none
    static Occurrence of(OccurrenceRequest form, @Nullable UUID planId, Instant now) {
        Occurrence occurrence = new Occurrence();
        occurrence.rewrite(form, planId, now);
        return occurrence;
    }

    /// @param plan of its activity; null when it is of none
    final void rewrite(OccurrenceRequest written, @Nullable UUID plan, Instant now) {
        form = written;
        planId = plan;
        writtenAt(now);
    }

    OccurrenceRequest form() {
        return form;
    }

    @Nullable
    UUID planId() {
        return planId;
    }
}
