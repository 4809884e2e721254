package se.malbild.strategy.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.malbild.strategy.tenancy.OwnedThing;

/// A part of the municipality that answers for something.
@Entity
class OrganisationUnit extends OwnedThing {

    @Embedded
    private OrganisationUnitRequest form;

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
}
