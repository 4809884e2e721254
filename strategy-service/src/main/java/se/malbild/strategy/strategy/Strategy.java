package se.malbild.strategy.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// A strategy of a municipality.
@Entity
class Strategy {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    private String municipalityId;

    @Column(nullable = false)
    private String title;

    private @Nullable String shortDescription;

    private @Nullable String caseNumber;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StrategyStatus status;

    @Version
    private int version;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    protected Strategy() {}

    static Strategy draft(StrategyRequest form, Instant now) {
        Strategy strategy = new Strategy();
        strategy.status = StrategyStatus.DRAFT;
        strategy.createdAt = now;
        strategy.rewrite(form, now);
        return strategy;
    }

    /// Replaces all that is written of it.
    ///
    /// @throws Refusal.Invalid when it would end before it begins
    /// @throws Refusal.Conflict when it has been decided
    final void rewrite(StrategyRequest form, Instant now) {
        requireUndecided();
        if (form.validFrom() != null && form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            throw new Refusal.Invalid(
                    "validTo",
                    Text.of("kan inte vara före validFrom, %s", "cannot be before validFrom, %s", form.validFrom()));
        }
        title = form.title();
        shortDescription = form.shortDescription();
        caseNumber = form.caseNumber();
        validFrom = form.validFrom();
        validTo = form.validTo();
        updatedAt = now;
    }

    /// @throws Refusal.Conflict when it has been decided
    final void requireUndecided() {
        if (StrategyStatus.DECIDED.contains(status)) {
            throw new Refusal.Conflict(new Text(
                    "Strategin är beslutad. Ändra den genom ett nytt beslut.",
                    "The strategy has been decided. Change it by a new decision."));
        }
    }

    StrategyRequest form() {
        return new StrategyRequest(title, shortDescription, caseNumber, validFrom, validTo);
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("The strategy has not been stored");
        }
        return id;
    }

    String municipalityId() {
        return municipalityId;
    }

    StrategyStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
