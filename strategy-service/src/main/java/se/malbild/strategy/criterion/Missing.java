package se.malbild.strategy.criterion;

import java.util.List;
import java.util.function.ToIntFunction;
import se.malbild.kit.language.Text;

/// What is said when there is no figure.
final class Missing {

    private Missing() {}

    /// Nothing is known of the indicator.
    static Judgement indicator(String code) {
        return Judgement.none(
                NoVerdictReason.UNKNOWN_INDICATOR,
                Text.of(
                        "Ingen bedömning: indikatorn %s är inte känd ännu.",
                        "No verdict: the indicator %s is not known yet.", code),
                List.of());
    }

    /// No definition has a value of the year that is judged.
    ///
    /// @param definitions at least one
    static Judgement ofYear(List<Definition> definitions, ToIntFunction<Definition> earlier, int year) {
        for (Definition definition : definitions) {
            if (definition.facts().neverCame(year)) {
                return neverCame(definition, year);
            }
        }
        // The newest figure of all definitions tells most about where it is missing.
        Definition told = definitions.stream()
                .filter(one -> one.figure(year).isPresent())
                .findFirst()
                .or(() -> definitions.stream()
                        .filter(one -> one.value(earlier.applyAsInt(one)).isPresent())
                        .findFirst())
                .orElse(definitions.getFirst());
        return figure(told, year, NoVerdictReason.FIGURE_MISSING, Pair.inputs(told, earlier.applyAsInt(told), year));
    }

    /// A definition has no value of a year.
    static Judgement figure(Definition definition, int year, NoVerdictReason reason, List<Figure> inputs) {
        Text why = definition
                .figure(year)
                .map(figure -> without(figure.status()))
                .orElse(new Text("saknas", "is missing"));
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: värdet för %d %s i %s.%s", "No verdict: the figure of %d %s in %s.%s")
                .in(reader)
                .formatted(
                        year, why.in(reader), Wording.title(definition, reader), Wording.source(definition, reader)));
        return Judgement.none(reason, sentence, inputs);
    }

    private static Judgement neverCame(Definition definition, int year) {
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: ingen utgåva av %s kom för %d.%s",
                        "No verdict: no edition of %s came for %d.%s")
                .in(reader)
                .formatted(Wording.title(definition, reader), year, Wording.source(definition, reader)));
        return Judgement.none(NoVerdictReason.NO_EDITION, sentence, List.of());
    }

    private static Text without(String status) {
        return switch (status) {
            case "SUPPRESSED" -> new Text("lämnas inte ut av utgivaren", "is not given by the publisher");
            case "WITHDRAWN" -> new Text("har dragits tillbaka", "has been withdrawn");
            case "NOT_APPLICABLE" -> new Text("är inte tillämpligt", "is not applicable");
            default -> new Text("saknas", "is missing");
        };
    }
}
