package se.malbild.strategy.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.tenancy.OwnedThing;

/// A part of the municipality that answers for something.
@Entity
class OrganisationUnit extends OwnedThing {

    @Embedded
    private OrganisationUnitRequest form;

    // Written by mergers and splits, which make and end many at once.
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate beganOn;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate endedOn;

    protected OrganisationUnit() {}

    static OrganisationUnit of(OrganisationUnitRequest form, Instant now) {
        OrganisationUnit unit = new OrganisationUnit();
        unit.rewrite(form, now);
        return unit;
    }

    final void rewrite(OrganisationUnitRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    OrganisationUnitRequest form() {
        return form;
    }

    /// The first day that it existed; null when nobody has said.
    @Nullable
    LocalDate beganOn() {
        return beganOn;
    }

    /// The last day that it existed; null while it does.
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
