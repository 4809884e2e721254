package se.malbild.indicator.handentry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.Derivation;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.FigureRules.Objection;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.kit.time.Sweden;

/// Holds what was written by hand against the catalogue: unlike a file, it can be mended on the spot, so it is
/// refused as a whole when anything in it is wrong.
@ApplicationScoped
class HandEntryCheck {

    private static final int MOST_DIGITS = 30;

    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    HandEntryCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @param confinedTo the municipality whose figures alone may be written
    /// @throws Refusal.Invalid with everything that is wrong
    void require(HandEntry entry, Optional<String> confinedTo) {
        IndicatorTable indicators = catalogue.indicatorTable();
        Set<String> calculated =
                catalogue.derivations().stream().map(Derivation::indicator).collect(Collectors.toSet());
        LocalDate today = Sweden.dayOf(clock.instant());
        int latestYear = today.getYear() + 1;
        Set<List<Object>> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        if (entry.publishedOn() != null && entry.publishedOn().isAfter(today)) {
            violations.add(
                    new Violation("publishedOn", new Text("Dagen ligger i framtiden.", "The day lies in the future.")));
        }
        for (int i = 0; i < entry.figures().size(); i++) {
            HandWrittenFigure figure = entry.figures().get(i);
            String path = "figures[%d].".formatted(i);
            if (confinedTo.isPresent() && !confinedTo.get().equals(figure.municipality())) {
                violations.add(new Violation(
                        path + "municipality",
                        new Text(
                                "Din åtkomstnyckel ger inte rätt att lämna värden för den kommunen.",
                                "Your access token does not let you write values of that municipality.")));
            }
            if (Integer.parseInt(figure.period().substring(0, 4)) > latestYear) {
                violations.add(new Violation(
                        path + "period",
                        Text.of(
                                "Perioden ligger i framtiden: senast %s väntas.",
                                "The period lies in the future: %s at the latest is expected.", latestYear)));
            }
            if (!seen.add(List.of(figure.municipality(), figure.indicator(), figure.period(), figure.genderOrAll()))) {
                violations.add(new Violation(
                        path + "period",
                        new Text("Samma värde står flera gånger.", "The same figure stands several times.")));
            }
            if (calculated.contains(figure.indicator())) {
                violations.add(new Violation(
                        path + "indicator",
                        Text.of(
                                "%s beräknas ur andra indikatorer och skrivs inte för hand. Rätta dem den vilar på.",
                                "%s is calculated from other indicators and is not written by hand. Correct those it rests on.",
                                figure.indicator())));
            } else if (!indicators.knows(figure.indicator())) {
                violations.add(new Violation(
                        path + "indicator",
                        Text.of(
                                "Det finns ingen indikator med koden %s.",
                                "There is no indicator with the code %s.", figure.indicator())));
            } else {
                FigureRules rules = indicators.rules(figure.indicator());
                place(figure, rules, path, violations);
                value(figure, rules.scale(), path + "value", violations);
            }
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private static void place(HandWrittenFigure figure, FigureRules rules, String path, List<Violation> violations) {
        rules.objections(figure.period(), figure.genderOrAll() != Gender.T)
                .forEach(objection -> violations.add(violation(objection, figure, rules, path)));
    }

    private static Violation violation(Objection objection, HandWrittenFigure figure, FigureRules rules, String path) {
        return switch (objection) {
            case NEVER_PUBLISHED ->
                new Violation(
                        path + "period",
                        Text.of(
                                "Enligt katalogen kom ingen utgåva för %s.",
                                "According to the catalogue no edition of %s was published.", figure.period()));
            case OUTSIDE_DEFINITION ->
                new Violation(
                        path + "period",
                        Text.of(
                                "%s finns bara för %s.",
                                "There is %s for %s alone.", figure.indicator(), rules.validity()));
            case NOT_DIVIDED_BY_GENDER ->
                new Violation(
                        path + "gender",
                        Text.of("%s delas inte upp efter kön.", "%s is not divided by gender.", figure.indicator()));
        };
    }

    private static void value(HandWrittenFigure figure, Scale scale, String path, List<Violation> violations) {
        BigDecimal value = figure.value();
        if ((figure.statusOrValue() == ObservationStatus.VALUE) != (value != null)) {
            violations.add(new Violation(
                    path,
                    new Text(
                            "Ett värde hör till status VALUE, och bara till den.",
                            "A value belongs to the status VALUE, and to it alone.")));
        } else if (value != null && (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS)) {
            violations.add(new Violation(
                    path,
                    Text.of("Talet får ha högst %d siffror.", "The number may have at most %d digits.", MOST_DIGITS)));
        } else if (value != null && !scale.holds(value)) {
            violations.add(new Violation(
                    path,
                    Text.of(
                            "Värdet ligger utanför skalan för %s: %s.",
                            "The value is off the scale of %s: %s.", figure.indicator(), scale)));
        }
    }
}
