package se.malbild.strategy.reportedvalue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.criterion.ReportAsked;
import se.malbild.strategy.tenancy.OwnedThing;

/// What a unit has reported for a measure. Its attachments are linked beside it.
@Entity
class ReportedValue extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false, updatable = false)
    private UUID measureId;

    @Column(nullable = false)
    private String report;

    @Column(nullable = false)
    private String period;

    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportAsked.Kind kind;

    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable Boolean holds;
    private @Nullable LocalDate reachedOn;
    private @Nullable String evidenceText;
    private @Nullable String evidenceLink;
    private @Nullable String role;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportStatus status;

    @Column(nullable = false)
    private String reportedBy;

    @Column(nullable = false)
    private Instant reportedAt;

    @Column(nullable = false)
    private List<String> writers = new ArrayList<>();

    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String returnedBy;
    private @Nullable String returnReason;
    private @Nullable UUID supersededBy;

    protected ReportedValue() {}

    /// One that waits until it counts.
    static ReportedValue of(UUID strategyId, UUID measureId) {
        ReportedValue value = new ReportedValue();
        value.strategyId = strategyId;
        value.measureId = measureId;
        return value;
    }

    /// Writes all of it and submits it.
    final void submit(ReportedValueRequest form, ReportAsked asked, String actor, Instant now) {
        report = asked.report();
        kind = asked.kind();
        period = form.period();
        unitId = form.unit();
        numerator = form.share() == null ? null : form.share().numerator();
        denominator = form.share() == null ? null : form.share().denominator();
        holds = form.holds();
        reachedOn = form.reachedOn();
        evidenceText = form.evidence().text();
        evidenceLink = form.evidence().link();
        role = form.role();
        reason = form.reason();
        status = ReportStatus.SUBMITTED;
        returnedBy = null;
        returnReason = null;
        reportedBy = actor;
        reportedAt = now;
        if (!writers.contains(actor)) {
            writers.add(actor);
        }
        writtenAt(now);
    }

    /// Lets it count.
    ///
    /// @param approver somebody else than who wrote it; null when the municipality asks for nobody
    final void approve(@Nullable String approver, Instant now) {
        status = ReportStatus.APPROVED;
        approvedBy = approver;
        approvedAt = now;
        writtenAt(now);
    }

    final void giveBack(String who, String why, Instant now) {
        status = ReportStatus.RETURNED;
        returnedBy = who;
        returnReason = why;
        writtenAt(now);
    }

    final void supersede(UUID successor, Instant now) {
        status = ReportStatus.SUPERSEDED;
        supersededBy = successor;
        writtenAt(now);
    }

    /// @throws Refusal.Conflict when it does not wait for approval
    final void requireSubmitted() {
        if (status != ReportStatus.SUBMITTED) {
            throw new Refusal.Conflict(Text.of(
                    "Bara ett värde som väntar på godkännande (SUBMITTED) kan godkännas eller lämnas tillbaka. Detta är %s.",
                    "Only a value that waits for approval (SUBMITTED) can be approved or returned. This one is %s.",
                    status));
        }
    }

    /// @throws Refusal.Conflict when it has counted
    final void requireWaiting() {
        if (status.hasCounted()) {
            throw new Refusal.Conflict(
                    new Text(
                            "Ett värde som har räknats ändras inte och tas inte bort. Rätta det genom att rapportera ett nytt för samma period och enhet, med reason.",
                            "A value that has counted is not changed and not deleted. Correct it by reporting a new one for the same period and unit, with a reason."));
        }
    }

    /// @param attachments ids of those that are linked to it
    final ReportedValueRequest form(List<UUID> attachments) {
        return new ReportedValueRequest(
                report,
                period,
                unitId,
                share(),
                holds,
                reachedOn,
                new Evidence(evidenceText, evidenceLink, attachments),
                role,
                reason);
    }

    @Nullable
    ReportedShare share() {
        return numerator == null || denominator == null ? null : new ReportedShare(numerator, denominator);
    }

    ReportPlace place() {
        return new ReportPlace(measureId, report, period, unitId);
    }

    UUID strategyId() {
        return strategyId;
    }

    UUID measureId() {
        return measureId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    ReportAsked.Kind kind() {
        return kind;
    }

    ReportStatus status() {
        return status;
    }

    boolean wasWrittenBy(String actor) {
        return writers.contains(actor);
    }

    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String returnedBy() {
        return returnedBy;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    UUID supersededBy() {
        return supersededBy;
    }
}
