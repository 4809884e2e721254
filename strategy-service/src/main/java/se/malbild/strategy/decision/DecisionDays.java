package se.malbild.strategy.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.strategy.StrategyResponse;

/// On which days decisions can have been taken.
@ApplicationScoped
class DecisionDays {

    private final DecisionRepository decisions;
    private final Clock clock;

    @Inject
    DecisionDays(DecisionRepository decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /// @param corrected the decision that the form is to replace; null for a new one
    /// @throws Refusal.Invalid when the day is missing, to come, or crosses that of another decision
    void require(StrategyResponse strategy, @Nullable UUID corrected, DecisionRequest form) {
        LocalDate day = form.decidedOn();
        if (day == null) {
            if (form.wording() == null) {
                throw invalid(
                        "ska anges; är dagen inte känd anges wording",
                        "must be given; if it is not known, give wording");
            }
            return;
        }
        LocalDate today = Sweden.dayOf(clock.instant());
        if (day.isAfter(today)) {
            throw invalid("kan inte vara efter idag, %s", "cannot be after today, %s", today);
        }
        if (form.kind() == DecisionKind.REPEAL) {
            adopted(strategy.id(), corrected).filter(day::isBefore).ifPresent(adoption -> {
                throw invalid("kan inte vara före antagandet, %s", "cannot be before the adoption, %s", adoption);
            });
        } else {
            repealed(strategy.id(), corrected).filter(day::isAfter).ifPresent(repeal -> {
                throw invalid("kan inte vara efter upphävandet, %s", "cannot be after the repeal, %s", repeal);
            });
            requireBetweenNeighbours(strategy, day);
            if (strategy.validTo() != null && day.isAfter(strategy.validTo())) {
                throw invalid(
                        "kan inte vara efter giltighetens slut, %s",
                        "cannot be after the end of validity, %s", strategy.validTo());
            }
        }
    }

    private void requireBetweenNeighbours(StrategyResponse strategy, LocalDate day) {
        if (strategy.supersededBy() != null) {
            adopted(strategy.supersededBy(), null).filter(day::isAfter).ifPresent(later -> {
                throw invalid(
                        "kan inte vara efter antagandet av strategin som har ersatt den, %s",
                        "cannot be after the adoption of the strategy that has superseded it, %s", later);
            });
        }
        if (strategy.succeeds() != null) {
            adopted(strategy.succeeds(), null).filter(day::isBefore).ifPresent(earlier -> {
                throw invalid(
                        "kan inte vara före antagandet av strategin som ersätts, %s",
                        "cannot be before the adoption of the strategy that is superseded, %s", earlier);
            });
        }
    }

    private Optional<LocalDate> adopted(UUID strategy, @Nullable UUID except) {
        return of(strategy, except)
                .filter(decision -> decision.kind() != DecisionKind.REPEAL)
                .map(DecisionRequest::decidedOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<LocalDate> repealed(UUID strategy, @Nullable UUID except) {
        return of(strategy, except)
                .filter(decision -> decision.kind() == DecisionKind.REPEAL)
                .map(DecisionRequest::decidedOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<DecisionRequest> of(UUID strategy, @Nullable UUID except) {
        return decisions.of(strategy).stream()
                .filter(decision -> !decision.id().equals(except))
                .map(Decision::form);
    }

    private static Refusal invalid(String swedish, String english, Object... values) {
        return new Refusal.Invalid("decidedOn", Text.of(swedish, english, values));
    }
}
