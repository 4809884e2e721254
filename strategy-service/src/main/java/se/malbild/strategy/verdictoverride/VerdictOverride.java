package se.malbild.strategy.verdictoverride;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.tenancy.OwnedThing;

/// A person's verdict of a measure and a year, in force for a time.
@Entity
class VerdictOverride extends OwnedThing {

    /// How far ahead its last day can lie: what is set aside for longer needs another criterion.
    private static final int MOST_YEARS = 5;

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false, updatable = false)
    private UUID measureId;

    @Embedded
    private OverrideRequest form;

    @Column(nullable = false, updatable = false)
    private Instant beginsAt;

    @Column(nullable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OverrideEnd ended;

    private @Nullable String endReason;

    protected VerdictOverride() {}

    /// One that is in force from now on.
    ///
    /// @throws Refusal.Invalid when its last day has passed or lies too far ahead
    static VerdictOverride begin(UUID strategyId, UUID measureId, OverrideRequest form, Instant now) {
        VerdictOverride begun = new VerdictOverride();
        begun.strategyId = strategyId;
        begun.measureId = measureId;
        begun.beginsAt = now;
        begun.write(form, now);
        begun.lastUntil(form.endsOn(), now);
        return begun;
    }

    /// Corrects its words, or moves its last day while it is in force. What it says stays: what was in force on a day
    /// in the past must not become another.
    ///
    /// @throws Refusal.Invalid when it would say something else
    /// @throws Refusal.Conflict when its last day is to be moved and it has ended
    final void rewrite(OverrideRequest written, Instant now) {
        requireSame("year", form.year(), written.year());
        requireSame("verdict", form.verdict(), written.verdict());
        if (!form.endsOn().equals(written.endsOn())) {
            requireInForce(now);
            lastUntil(written.endsOn(), now);
        }
        write(written, now);
    }

    /// Takes it out of force.
    ///
    /// @throws Refusal.Conflict when it has ended already
    final void end(String reason, Instant now) {
        requireInForce(now);
        ended = OverrideEnd.ENDED;
        endReason = reason;
        endsAt = now;
        writtenAt(now);
    }

    /// Makes way for a newer one.
    final void makeWay(Instant now) {
        if (isInForce(now)) {
            ended = OverrideEnd.REPLACED;
            endsAt = now;
        } else {
            ended = OverrideEnd.EXPIRED;
        }
        writtenAt(now);
    }

    final boolean isInForce(Instant now) {
        return now.isBefore(endsAt);
    }

    private void write(OverrideRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    private void lastUntil(LocalDate day, Instant now) {
        LocalDate today = Sweden.dayOf(now);
        LocalDate last = today.plusYears(MOST_YEARS);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw new Refusal.Invalid(
                    "endsOn",
                    Text.of(
                            "ska vara idag eller senare, %s–%s; det som inte ska gälla längre avslutas (ending)",
                            "must be today or later, %s–%s; what is not to be in force any longer is ended (ending)",
                            today,
                            last));
        }
        endsAt = Sweden.endOf(day);
    }

    private void requireInForce(Instant now) {
        if (!isInForce(now)) {
            throw new Refusal.Conflict(Text.of(
                    "Åsidosättandet upphörde att gälla %s. Skriv ett nytt om bedömningen fortfarande ska vara en annan.",
                    "The override went out of force at %s. Write a new one if the verdict is still to be another.",
                    endsAt));
        }
    }

    private static void requireSame(String field, Object standing, Object written) {
        if (!standing.equals(written)) {
            throw new Refusal.Invalid(
                    field,
                    Text.of(
                            "kan inte ändras, det är %s; ett nytt åsidosättande för samma mått och år tar det gamlas plats",
                            "cannot be changed, it is %s; a new override of the same measure and year takes its place",
                            standing));
        }
    }

    UUID measureId() {
        return measureId;
    }

    OverrideRequest form() {
        return form;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    /// The first moment at which it is not in force any more.
    Instant endsAt() {
        return endsAt;
    }

    /// How it ended; null when that has not been noted.
    @Nullable
    OverrideEnd ended() {
        return ended;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    JudgedYear subject() {
        return new JudgedYear(municipalityId(), measureId, form.year());
    }
}
