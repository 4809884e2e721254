package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// What makes figures uncertain: margins of error, and too few answers.
///
/// The margin of a change is the root of the sum of the squares of the two years' margins; what is no greater is within
/// it.
final class Doubts {

    private final Definition definition;
    private final List<Integer> years;
    private final List<Text> said = new ArrayList<>();
    private final List<Figure> used = new ArrayList<>();

    private Doubts(Definition definition, List<Integer> years) {
        this.definition = definition;
        this.years = years;
    }

    /// @param distance how far the value is from what it is held against
    /// @param years whose margins count
    static Doubts of(Definition definition, BigDecimal distance, List<Integer> years) {
        Doubts doubts = new Doubts(definition, years);
        doubts.lookAtMargins(distance.abs());
        doubts.lookAtRespondents();
        return doubts;
    }

    /// What becomes of a judgement by the municipality's choice.
    ///
    /// @param choice `CAVEAT` when null
    Judgement weigh(Judgement judgement, @Nullable Uncertainty choice) {
        return switch (Objects.requireNonNullElse(choice, Uncertainty.CAVEAT)) {
            case IGNORE -> judgement;
            case CAVEAT -> resting(judgement.verdict(), judgement.reason(), judgement);
            case REQUIRE -> required(judgement);
        };
    }

    private Judgement required(Judgement judgement) {
        if (definition.facts().marginIndicator() == null && !isCounted()) {
            said.add(
                    new Text(
                            "Hur säkra värdena är går inte att säga: varken felmarginal eller antal svar är känt.",
                            "How certain the figures are cannot be said: neither margin of error nor number of answers is known."));
        }
        return said.isEmpty()
                ? resting(judgement.verdict(), judgement.reason(), judgement)
                : resting(Verdict.NO_VERDICT, NoVerdictReason.UNCERTAIN, judgement);
    }

    private Judgement resting(Verdict verdict, @Nullable NoVerdictReason reason, Judgement judgement) {
        Text sentence = judgement.sentence();
        for (Text doubt : said) {
            sentence = new Text(sentence.swedish() + " " + doubt.swedish(), sentence.english() + " " + doubt.english());
        }
        if (verdict == Verdict.NO_VERDICT) {
            sentence = new Text(
                    sentence.swedish() + " Därför ingen bedömning.", sentence.english() + " Hence no verdict.");
        }
        List<Figure> inputs = new ArrayList<>(judgement.inputs());
        inputs.addAll(used);
        return new Judgement(verdict, reason, sentence, inputs, judgement.reports(), judgement.reviewOn());
    }

    private void lookAtMargins(BigDecimal distance) {
        String margin = definition.facts().marginIndicator();
        if (margin == null) {
            return;
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (int year : years) {
            Optional<BigDecimal> found = look(margin, year);
            if (found.isEmpty()) {
                said.add(
                        Text.of("Felmarginalen för %s är inte känd.", "The margin of error of %s is not known.", year));
                return;
            }
            squares = squares.add(found.get().pow(2));
        }
        if (distance.pow(2).compareTo(squares) <= 0) {
            BigDecimal whole = squares;
            said.add(Wording.told(reader -> within(distance, whole, reader)));
        }
    }

    private String within(BigDecimal distance, BigDecimal squares, Language reader) {
        String words = years.size() > 1
                ? new Text(
                                "Ändringen (%s) ligger inom felmarginalen (±%s).",
                                "The change (%s) is within the margin of error (±%s).")
                        .in(reader)
                : new Text(
                                "Avståndet (%s) ligger inom felmarginalen (±%s).",
                                "The distance (%s) is within the margin of error (±%s).")
                        .in(reader);
        // Rounded up, so that what is within the margin is never shown as beyond it.
        BigDecimal shown = squares.sqrt(MathContext.DECIMAL64).setScale(decimals(), RoundingMode.CEILING);
        return words.formatted(
                Wording.number(distance.setScale(decimals(), RoundingMode.HALF_UP), reader),
                Wording.number(shown, reader));
    }

    // As many as the figures are printed with.
    private int decimals() {
        return years.stream()
                .flatMap(year -> definition.value(year).stream())
                .mapToInt(value -> Math.max(value.scale(), 0))
                .max()
                .orElse(0);
    }

    // Whether a number of answers is known that can be held against a least one.
    private boolean isCounted() {
        String respondents = definition.facts().respondentsIndicator();
        return respondents != null
                && definition.facts().minimumAnswers() != null
                && years.stream().allMatch(year -> definition
                        .knowledge()
                        .value(respondents, definition.gender(), year)
                        .isPresent());
    }

    private void lookAtRespondents() {
        String respondents = definition.facts().respondentsIndicator();
        Integer least = definition.facts().minimumAnswers();
        if (respondents == null || least == null) {
            return;
        }
        for (int year : years) {
            look(respondents, year)
                    .filter(answers -> answers.compareTo(BigDecimal.valueOf(least)) < 0)
                    .ifPresent(answers -> said.add(Wording.told(reader -> new Text(
                                    "Värdet för %d vilar på %s svar, färre än %d.",
                                    "The figure of %d rests on %s answers, fewer than %d.")
                            .in(reader)
                            .formatted(year, Wording.number(answers, reader), least))));
        }
    }

    private Optional<BigDecimal> look(String indicator, int year) {
        Optional<Figure> figure = definition.knowledge().figure(indicator, definition.gender(), year);
        figure.ifPresent(used::add);
        return figure.map(Figure::value);
    }
}
