package se.malbild.strategy.reportedvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.ReportAsked;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.organisation.OrganisationUnits;

/// What a reported value must be to answer what its measure asks.
@ApplicationScoped
class ReportRules {

    private final OrganisationUnits units;
    private final ReportedValueRepository values;
    private final ReportEvidence evidence;
    private final Clock clock;

    @Inject
    ReportRules(OrganisationUnits units, ReportedValueRepository values, ReportEvidence evidence, Clock clock) {
        this.units = units;
        this.values = values;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// @return the question that is answered
    /// @throws Refusal.Invalid naming everything that does not fit
    ReportAsked require(MeasureResponse measure, ReportedValueRequest form) {
        List<Violation> violations = new ArrayList<>();
        ReportAsked asked = asked(measure.criterion(), form.report(), violations);
        if (asked != null) {
            requireAnswer(asked.kind(), form, violations);
        }
        requireShare(form.share(), violations);
        LocalDate today = Sweden.dayOf(clock.instant());
        if (ReportPeriods.firstDay(form.period()).isAfter(today)) {
            violations.add(new Violation("period", new Text("har inte börjat än", "has not begun yet")));
        }
        if (form.reachedOn() != null && form.reachedOn().isAfter(today)) {
            violations.add(new Violation("reachedOn", new Text("ligger i framtiden", "is in the future")));
        }
        if (form.unit() != null && !mayReport(form.unit(), measure, asked, form)) {
            violations.add(new Violation(
                    "unit",
                    new Text(
                            "är ingen enhet i kommunen, eller har upphört",
                            "is no unit of the municipality, or has ended")));
        }
        requireEvidence(measure.strategy(), form.evidence(), violations);
        if (asked == null || !violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
        return asked;
    }

    // What a unit has reported stays its own when it has ended, and can be corrected.
    private boolean mayReport(
            UUID unit, MeasureResponse measure, @Nullable ReportAsked asked, ReportedValueRequest form) {
        return !units.known(List.of(unit)).isEmpty()
                || (asked != null
                        && !values.standing(new ReportPlace(measure.id(), asked.report(), form.period(), unit))
                                .isEmpty());
    }

    /// Holds what waits against what the measure asks now.
    ///
    /// @throws Refusal.Conflict when the criterion has changed and does not ask for it any more
    void requireStillAsked(MeasureResponse measure, ReportedValue value) {
        boolean still = reports(measure.criterion()).stream()
                .anyMatch(one -> one.report().equals(value.place().report()) && one.kind() == value.kind());
        if (!still) {
            throw new Refusal.Conflict(Text.of(
                    "Måttets kriterium har ändrats och frågar inte längre efter %s. Lämna tillbaka värdet eller ta bort det.",
                    "The measure's criterion has changed and does not ask for %s any more. Return the value or delete it.",
                    value.place().report()));
        }
    }

    private static List<ReportAsked> reports(@Nullable Criterion criterion) {
        return criterion == null ? List.of() : criterion.reports();
    }

    private static @Nullable ReportAsked asked(
            @Nullable Criterion criterion, @Nullable String report, List<Violation> violations) {
        List<ReportAsked> asked = reports(criterion);
        if (report == null && asked.size() == 1) {
            return asked.getFirst();
        }
        Optional<ReportAsked> found =
                asked.stream().filter(one -> one.report().equals(report)).findFirst();
        if (found.isEmpty()) {
            String all = asked.stream().map(ReportAsked::report).collect(Collectors.joining(", "));
            violations.add(new Violation(
                    "report",
                    asked.isEmpty()
                            ? new Text(
                                    "måttet frågar inte efter något som rapporteras",
                                    "the measure asks for nothing that is reported")
                            : Text.of("måttet frågar efter: %s", "the measure asks for: %s", all)));
        }
        return found.orElse(null);
    }

    private static void requireAnswer(ReportAsked.Kind kind, ReportedValueRequest form, List<Violation> violations) {
        boolean notReached = kind == ReportAsked.Kind.REACHED && Boolean.FALSE.equals(form.holds());
        requirePresence("share", form.share(), kind == ReportAsked.Kind.SHARE, kind, violations);
        requirePresence("holds", form.holds(), kind == ReportAsked.Kind.YES_NO || notReached, kind, violations);
        requirePresence(
                "reachedOn", form.reachedOn(), kind == ReportAsked.Kind.REACHED && !notReached, kind, violations);
    }

    private static void requirePresence(
            String field, @Nullable Object value, boolean wanted, ReportAsked.Kind kind, List<Violation> violations) {
        if (wanted != (value != null)) {
            violations.add(new Violation(
                    field,
                    wanted
                            ? Text.of("ska anges: frågan är %s", "must be given: the question is %s", kind)
                            : Text.of("hör inte hit: frågan är %s", "does not belong here: the question is %s", kind)));
        }
    }

    private static void requireShare(@Nullable ReportedShare share, List<Violation> violations) {
        if (share != null && share.numerator().compareTo(share.denominator()) > 0) {
            violations.add(new Violation(
                    "share.numerator",
                    Text.of(
                            "kan inte vara större än denominator, %s",
                            "cannot be greater than denominator, %s",
                            share.denominator().toPlainString())));
        }
    }

    private void requireEvidence(UUID strategyId, Evidence given, List<Violation> violations) {
        if (given.isMissing()) {
            violations.add(new Violation(
                    "evidence",
                    new Text(
                            "ska ha minst ett av text, link och attachments",
                            "must have at least one of text, link and attachments")));
        }
        if (given.attachments().isEmpty()) {
            return;
        }
        Set<UUID> known = evidence.known(strategyId, given.attachments());
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < given.attachments().size(); index++) {
            UUID attachment = given.attachments().get(index);
            String field = "evidence.attachments[%d]".formatted(index);
            if (!known.contains(attachment)) {
                violations.add(new Violation(
                        field,
                        new Text(
                                "är ingen bilaga till måttets strategi",
                                "is no attachment of the measure's strategy")));
            } else if (!seen.add(attachment)) {
                violations.add(new Violation(field, new Text("står där två gånger", "is there twice")));
            }
        }
    }
}
