package se.malbild.strategy.companyvisit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.malbild.strategy.tenancy.OwnedThing;

/// One time that a company was visited.
@Entity
class CompanyVisit extends OwnedThing {

    @Embedded
    @AttributeOverride(name = "unit", column = @Column(name = "unit_id"))
    private CompanyVisitRequest form;

    protected CompanyVisit() {}

    static CompanyVisit of(CompanyVisitRequest form, Instant now) {
        CompanyVisit visit = new CompanyVisit();
        visit.rewrite(form, now);
        return visit;
    }

    final void rewrite(CompanyVisitRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    CompanyVisitRequest form() {
        return form;
    }
}
