package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What is known in a test, built up step by step. Years of figures are written as `2023=3.05 2024=3.19`; what is no
/// number is a status.
final class Case {

    static final String CODE = "svenskt-naringsliv.sammanfattande-omdome";
    static final String SUCCESSOR = "svenskt-naringsliv.omdome-ny";
    static final String MARGIN = "svenskt-naringsliv.felmarginal";
    static final String ANSWERS = "svenskt-naringsliv.antal-svar";
    static final String REPORT = "svar";

    private final Map<String, IndicatorFacts> facts = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private LocalDate today = LocalDate.of(2025, 6, 15);

    static Case of(Direction direction) {
        Case known = new Case();
        known.facts.put(CODE, known.plain(direction));
        return known;
    }

    static Case higherIsBetter() {
        return of(Direction.HIGHER_IS_BETTER);
    }

    private IndicatorFacts plain(Direction direction) {
        return IndicatorFacts.simple(
                new Text("Sammanfattande omdöme", "Overall verdict"), "Svenskt Näringsliv", direction, List.of());
    }

    Case on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Case withoutEdition(String... years) {
        IndicatorFacts old = facts(CODE);
        return put(
                CODE,
                new IndicatorFacts(
                        old.title(),
                        old.publisher(),
                        old.direction(),
                        List.of(years),
                        old.breaks(),
                        old.replacedBy(),
                        old.replacementReason(),
                        old.marginIndicator(),
                        old.respondentsIndicator(),
                        old.minimumAnswers()));
    }

    Case brokenFrom(String year) {
        IndicatorFacts old = facts(CODE);
        SeriesBreak made = new SeriesBreak(year, new Text("Metoden gjordes om.", "The method was remade."));
        return put(
                CODE,
                new IndicatorFacts(
                        old.title(),
                        old.publisher(),
                        old.direction(),
                        old.missingEditions(),
                        List.of(made),
                        old.replacedBy(),
                        old.replacementReason(),
                        old.marginIndicator(),
                        old.respondentsIndicator(),
                        old.minimumAnswers()));
    }

    /// Another definition follows, which may overlap.
    Case replaced() {
        IndicatorFacts old = facts(CODE);
        put(
                SUCCESSOR,
                IndicatorFacts.simple(
                        new Text("Sammanfattande omdöme, ny", "Overall verdict, new"),
                        old.publisher(),
                        old.direction(),
                        List.of()));
        return put(
                CODE,
                new IndicatorFacts(
                        old.title(),
                        old.publisher(),
                        old.direction(),
                        old.missingEditions(),
                        old.breaks(),
                        SUCCESSOR,
                        new Text("Färre frågor räknas.", "Fewer questions count."),
                        old.marginIndicator(),
                        old.respondentsIndicator(),
                        old.minimumAnswers()));
    }

    Case withMargin(String margins) {
        IndicatorFacts old = facts(CODE);
        put(
                CODE,
                new IndicatorFacts(
                        old.title(),
                        old.publisher(),
                        old.direction(),
                        old.missingEditions(),
                        old.breaks(),
                        old.replacedBy(),
                        old.replacementReason(),
                        MARGIN,
                        old.respondentsIndicator(),
                        old.minimumAnswers()));
        return figures(MARGIN, "T", margins);
    }

    Case withAnswers(int least, String answers) {
        IndicatorFacts old = facts(CODE);
        put(
                CODE,
                new IndicatorFacts(
                        old.title(),
                        old.publisher(),
                        old.direction(),
                        old.missingEditions(),
                        old.breaks(),
                        old.replacedBy(),
                        old.replacementReason(),
                        old.marginIndicator(),
                        ANSWERS,
                        least));
        return figures(ANSWERS, "T", answers);
    }

    private IndicatorFacts facts(String code) {
        IndicatorFacts known = facts.get(code);
        if (known == null) {
            throw new IllegalStateException(code + " is not known in this case");
        }
        return known;
    }

    private Case put(String code, IndicatorFacts known) {
        facts.put(code, known);
        return this;
    }

    Case figures(String years) {
        return figures(CODE, "T", years);
    }

    Case figures(String code, String gender, String years) {
        for (String year : years.strip().split(" +", -1)) {
            if (!year.isEmpty()) {
                String[] parts = year.split("=", 2);
                figures.add(figure(code, gender, parts[0], parts[1]));
            }
        }
        return this;
    }

    private static Figure figure(String code, String gender, String year, String value) {
        boolean isValue = !value.matches("[A-Z_]+");
        return new Figure(
                code,
                year,
                gender,
                isValue ? "VALUE" : value,
                isValue ? new BigDecimal(value) : null,
                year,
                1,
                Long.parseLong(year.substring(0, 4)));
    }

    Case share(String period, String numerator, String denominator) {
        return share(period, null, numerator, denominator);
    }

    Case share(String period, @Nullable UUID unit, String numerator, String denominator) {
        reports.add(new Report(
                id(), REPORT, period, unit, new BigDecimal(numerator), new BigDecimal(denominator), null, null));
        return this;
    }

    Case yesOrNo(String period, boolean holds) {
        reports.add(new Report(id(), REPORT, period, null, null, null, holds, null));
        return this;
    }

    Case reached(String period, String day) {
        reports.add(new Report(id(), REPORT, period, null, null, null, null, LocalDate.parse(day)));
        return this;
    }

    private UUID id() {
        return new UUID(0, reports.size() + 1L);
    }

    Knowledge known() {
        return new Knowledge(facts, figures, reports, today);
    }

    /// The same with everything in the opposite order.
    Knowledge turned() {
        return new Knowledge(facts, figures.reversed(), reports.reversed(), today);
    }
}
