package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Sources;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.kit.language.Text;

/// What the form of an indicator must keep to, beyond each field's own rules.
@ApplicationScoped
class IndicatorRules {

    private static final String KOLADA = "kolada";

    /// As many as there are municipalities.
    private static final BigDecimal LAST_PLACE = BigDecimal.valueOf(290);

    private final IndicatorRepository indicators;
    private final Sources sources;

    @Inject
    IndicatorRules(IndicatorRepository indicators, Sources sources) {
        this.indicators = indicators;
        this.sources = sources;
    }

    /// Looks at everything, so that all that is wrong is said at once.
    ///
    /// @param code that of the indicator: the form must have the same
    /// @throws se.malbild.kit.problem.Refusal.Invalid when anything is wrong
    void require(IndicatorRequest form, String code) {
        Violations violations = new Violations();
        violations.requireSame("code", code, form.code());
        violations.requireBoth("description", form.descriptionSwedish(), form.descriptionEnglish());
        violations.requireBoth("replacementReason", form.replacementReasonSwedish(), form.replacementReasonEnglish());
        source(form, violations);
        scale(form, violations);
        places(form, violations);
        definition(form, violations);
        breaks(form.breaks(), violations);
        another("marginIndicator", form.marginIndicator(), code, violations);
        another("respondentsIndicator", form.respondentsIndicator(), code, violations);
        Calculation derivation = form.derivation();
        if (derivation != null) {
            derivation(form, derivation, violations);
        }
        violations.refuse();
    }

    private void source(IndicatorRequest form, Violations violations) {
        if (sources.publisher(form.source()).isEmpty()) {
            violations.add(
                    "source",
                    Text.of(
                            "det finns ingen källa med koden %s",
                            "there is no source with the code %s", form.source()));
        }
        String prefix = form.code().substring(0, form.code().indexOf('.'));
        if (sources.publisher(prefix).isEmpty()) {
            violations.add(
                    "code",
                    Text.of(
                            "ska börja med en källas kod; det finns ingen källa %s",
                            "must begin with the code of a source; there is no source %s", prefix));
        }
    }

    private static void scale(IndicatorRequest form, Violations violations) {
        if (form.scaleMinimum() != null
                && form.scaleMaximum() != null
                && form.scaleMinimum().compareTo(form.scaleMaximum()) >= 0) {
            violations.add(
                    "scaleMaximum",
                    Text.of(
                            "ska vara större än scaleMinimum, %s",
                            "must be greater than scaleMinimum, %s",
                            form.scaleMinimum().toPlainString()));
        }
    }

    private static void places(IndicatorRequest form, Violations violations) {
        if (form.valuesArePlaces() && !canBePlaces(form)) {
            violations.add(
                    "valuesArePlaces",
                    new Text(
                            "kräver LOWER_IS_BETTER, wholeNumbers och en skala inom 1–290",
                            "needs LOWER_IS_BETTER, wholeNumbers and a scale within 1–290"));
        }
    }

    private static boolean canBePlaces(IndicatorRequest form) {
        return form.wholeNumbers()
                && form.direction() == Direction.LOWER_IS_BETTER
                && form.scaleMinimum() != null
                && form.scaleMinimum().compareTo(BigDecimal.ONE) >= 0
                && form.scaleMaximum() != null
                && form.scaleMaximum().compareTo(LAST_PLACE) <= 0;
    }

    private void definition(IndicatorRequest form, Violations violations) {
        if (form.validFrom() != null
                && form.validTo() != null
                && form.validFrom().compareTo(form.validTo()) > 0) {
            violations.add(
                    "validTo",
                    Text.of("ska inte vara före validFrom, %s", "must not be before validFrom, %s", form.validFrom()));
        }
        another("replacedBy", form.replacedBy(), form.code(), violations);
        if (form.replacedBy() == null) {
            if (form.replacementReasonSwedish() != null && form.validTo() == null) {
                violations.add(
                        "replacementReasonSwedish",
                        new Text(
                                "anges bara för det som har ersatts (replacedBy) eller upphört (validTo)",
                                "is for what was replaced (replacedBy) or ended (validTo) alone"));
            }
            return;
        }
        if (form.replacementReasonSwedish() == null && form.replacementReasonEnglish() == null) {
            violations.add(
                    "replacementReasonSwedish",
                    new Text("ska anges när replacedBy anges", "must be stated when replacedBy is"));
        }
        if (leadsBack(form.code(), List.of(form.replacedBy()), IndicatorRules::successors)) {
            violations.add(
                    "replacedBy",
                    Text.of(
                            "%s ersätts i sin tur av %s",
                            "%s is itself replaced by %s, in the end", form.replacedBy(), form.code()));
        }
    }

    private static void breaks(List<SeriesBreak> breaks, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (SeriesBreak broken : breaks) {
            if (!seen.add(broken.period())) {
                violations.add("breaks", Text.of("har två brott för %s", "has two breaks for %s", broken.period()));
            }
        }
    }

    private void derivation(IndicatorRequest form, Calculation derivation, Violations violations) {
        another("derivation.input", derivation.input(), form.code(), violations);
        another("derivation.secondInput", derivation.secondInput(), form.code(), violations);
        inputs(derivation, violations);
        if (leadsBack(form.code(), derivation.inputs(), IndicatorRules::inputs)) {
            violations.add(
                    "derivation",
                    Text.of(
                            "%s beräknas i sin tur av %s",
                            "%s is itself calculated from %s, in the end",
                            String.join(", ", derivation.inputs()),
                            form.code()));
        }
        String publisher = form.publisherOverride();
        if (publisher == null || publisher.toLowerCase(Locale.ROOT).contains(KOLADA)) {
            violations.add(
                    "publisherOverride",
                    new Text(
                            "ska anges för det som beräknas, och inte vara Kolada: bearbetade värden får inte ange Kolada som källa",
                            "must be stated for what is calculated, and not be Kolada: processed values must not name Kolada as their source"));
        }
        if (form.koladaId() != null) {
            violations.add(
                    "koladaId",
                    new Text("kan inte anges för det som beräknas", "cannot be stated for what is calculated"));
        }
        if (form.authoritativeReader() != null) {
            violations.add(
                    "authoritativeReader",
                    new Text("kan inte anges för det som beräknas", "cannot be stated for what is calculated"));
        }
    }

    private static void inputs(Calculation derivation, Violations violations) {
        boolean second = derivation.secondInput() != null;
        if (derivation.kind().isOfTwo() && !second) {
            violations.add(
                    "derivation.secondInput", Text.of("ska anges för %s", "must be stated for %s", derivation.kind()));
        }
        if (!derivation.kind().isOfTwo() && second) {
            violations.add(
                    "derivation.secondInput",
                    Text.of("kan inte anges för %s", "cannot be stated for %s", derivation.kind()));
        }
        if (derivation.input().equals(derivation.secondInput())) {
            violations.add(
                    "derivation.secondInput", new Text("ska vara en annan än input", "must be another than input"));
        }
    }

    private void another(String field, @Nullable String named, String code, Violations violations) {
        if (named == null) {
            return;
        }
        if (named.equals(code)) {
            violations.add(field, new Text("kan inte vara indikatorn själv", "cannot be the indicator itself"));
        } else if (indicators.findById(named) == null) {
            violations.add(
                    field,
                    Text.of("det finns ingen indikator med koden %s", "there is no indicator with the code %s", named));
        }
    }

    /// True when what the indicator leads to leads back to it by way of others.
    private boolean leadsBack(String code, List<String> next, Function<Indicator, Stream<String>> way) {
        Set<String> seen = new HashSet<>(next);
        Deque<String> ahead = new ArrayDeque<>(next);
        while (!ahead.isEmpty()) {
            Optional<Indicator> here = indicators.findByIdOptional(ahead.remove());
            for (String further : here.stream().flatMap(way).toList()) {
                if (further.equals(code)) {
                    return true;
                }
                if (seen.add(further)) {
                    ahead.add(further);
                }
            }
        }
        return false;
    }

    private static Stream<String> successors(Indicator indicator) {
        return Stream.ofNullable(indicator.form().replacedBy());
    }

    private static Stream<String> inputs(Indicator indicator) {
        return Stream.ofNullable(indicator.form().derivation()).flatMap(derivation -> derivation.inputs().stream());
    }
}
