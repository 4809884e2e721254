package se.malbild.strategy.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.tenancy.OwnedThing;

/// A strategy of a municipality: its document head and its life.
@Entity
class Strategy extends OwnedThing {

    @Embedded
    private StrategyRequest head;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StrategyStatus status;

    @Column(updatable = false)
    private @Nullable UUID succeeds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Succession succession;

    private @Nullable UUID supersededBy;

    protected Strategy() {}

    static Strategy draft(StrategyRequest form, Instant now) {
        Strategy strategy = new Strategy();
        strategy.status = StrategyStatus.DRAFT;
        strategy.rewrite(form, now);
        return strategy;
    }

    /// A draft that is to take the place of an adopted strategy.
    ///
    /// @throws Refusal.Conflict when the other is not adopted
    static Strategy successor(Strategy predecessor, Succession succession, StrategyRequest form, Instant now) {
        predecessor.requireInForce();
        Strategy strategy = draft(form, now);
        strategy.succeeds = predecessor.id();
        strategy.succession = succession;
        return strategy;
    }

    /// Replaces all that is written of it.
    ///
    /// @throws Refusal.Invalid when it would end before it begins
    /// @throws Refusal.Conflict when it is not a draft
    final void rewrite(StrategyRequest form, Instant now) {
        requireDraft();
        form.requireOrder();
        head = form;
        writtenAt(now);
    }

    /// Takes one of the steps that need no decision: a draft is proposed, or a proposal taken back.
    ///
    /// @throws Refusal.Conflict when it is not one
    final void step(StrategyStatus next, Instant now) {
        status.requireStep(next);
        status = next;
        writtenAt(now);
    }

    /// @throws Refusal.Conflict when it has not been proposed
    final void adopt(Instant now) {
        if (status != StrategyStatus.PROPOSED) {
            throw new Refusal.Conflict(Text.of(
                    "Bara ett förslag kan antas. Strategin är %s.",
                    "Only a proposal can be adopted. The strategy is %s.", status));
        }
        status = StrategyStatus.ADOPTED;
        writtenAt(now);
    }

    /// @throws Refusal.Conflict when it is not in force
    final void supersede(UUID successor, Instant now) {
        requireInForce();
        status = StrategyStatus.SUPERSEDED;
        supersededBy = successor;
        writtenAt(now);
    }

    /// @throws Refusal.Conflict when it is not in force
    final void repeal(Instant now) {
        requireInForce();
        status = StrategyStatus.REPEALED;
        writtenAt(now);
    }

    final void requireInForce() {
        if (status != StrategyStatus.ADOPTED) {
            throw new Refusal.Conflict(Text.of(
                    "Det går bara när strategin är antagen och gäller. Den är %s.",
                    "That is possible only while the strategy is adopted and in force. It is %s.", status));
        }
    }

    /// @throws Refusal.Conflict when it is a proposal or has been decided
    final void requireDraft() {
        if (status == StrategyStatus.PROPOSED) {
            throw new Refusal.Conflict(new Text(
                    "Strategin är föreslagen. Ta tillbaka den till utkast (status DRAFT) för att ändra den.",
                    "The strategy has been proposed. Take it back to draft (status DRAFT) to change it."));
        }
        if (status.isDecided()) {
            throw new Refusal.Conflict(new Text(
                    "Strategin är beslutad. Ändra den genom en revidering (successors) med eget beslut.",
                    "The strategy has been decided. Change it by a revision (successors) with its own decision."));
        }
    }

    StrategyRequest head() {
        return head;
    }

    StrategyStatus status() {
        return status;
    }

    @Nullable
    UUID succeeds() {
        return succeeds;
    }

    @Nullable
    Succession succession() {
        return succession;
    }

    @Nullable
    UUID supersededBy() {
        return supersededBy;
    }
}
