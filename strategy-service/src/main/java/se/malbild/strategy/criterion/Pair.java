package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;

/// Two years' values that may be held against each other: both of one definition, with no break between them.
///
/// @param definition the definition that holds both
/// @param earlier the earlier year
/// @param later the later year
record Pair(Definition definition, int earlier, int later) {

    BigDecimal earlierValue() {
        return definition.value(earlier).orElseThrow();
    }

    BigDecimal laterValue() {
        return definition.value(later).orElseThrow();
    }

    /// @param better which way is better
    Step step(Direction better) {
        return new Step(definition, better, earlier, earlierValue(), later, laterValue());
    }

    List<Figure> inputs() {
        return inputs(definition, earlier, later);
    }

    /// The pair of the first definition that holds both years.
    ///
    /// @param earlier the year that a definition compares with
    static Optional<Pair> find(List<Definition> definitions, ToIntFunction<Definition> earlier, int later) {
        return definitions.stream()
                .map(one -> new Pair(one, earlier.applyAsInt(one), later))
                .filter(pair -> pair.definition.holds(pair.earlier, pair.later))
                .findFirst();
    }

    /// Why no definition holds both years; the first reason that applies to any of them.
    ///
    /// @param definitions at least one
    static Judgement missing(List<Definition> definitions, ToIntFunction<Definition> earlier, int later) {
        return definitions.stream()
                .map(one -> new Pair(one, earlier.applyAsInt(one), later))
                .filter(pair -> pair.definition.hasBoth(pair.earlier, pair.later))
                .findFirst()
                .map(Pair::broken)
                .orElseGet(() -> notBoth(definitions, earlier, later));
    }

    private Judgement broken() {
        Text reason = definition
                .facts()
                .breakBetween(earlier, later)
                .map(SeriesBreak::reason)
                .orElseThrow();
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: %s för %d och %d går inte att jämföra. %s%s",
                        "No verdict: %s of %d and %d cannot be compared. %s%s")
                .in(reader)
                .formatted(
                        Wording.title(definition, reader),
                        earlier,
                        later,
                        reason.in(reader),
                        Wording.source(definition, reader)));
        return Judgement.none(NoVerdictReason.BREAK, sentence, inputs());
    }

    private static Judgement notBoth(List<Definition> definitions, ToIntFunction<Definition> earlier, int later) {
        Optional<Definition> now =
                definitions.stream().filter(one -> one.value(later).isPresent()).findFirst();
        if (now.isEmpty()) {
            return Missing.ofYear(definitions, earlier, later);
        }
        int before = earlier.applyAsInt(now.get());
        Optional<Definition> then = definitions.stream()
                .filter(one -> one.value(earlier.applyAsInt(one)).isPresent())
                .findFirst();
        return then.map(old -> definedAnew(old, earlier.applyAsInt(old), now.get(), later))
                .orElseGet(() -> Missing.figure(
                        now.get(), before, NoVerdictReason.EARLIER_FIGURE_MISSING, inputs(now.get(), before, later)));
    }

    private static Judgement definedAnew(Definition old, int before, Definition now, int later) {
        Text reason = Stream.of(old, now)
                .flatMap(one -> Optional.ofNullable(one.facts().replacementReason()).stream())
                .findFirst()
                .orElse(new Text("", ""));
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: %s har ett värde för %d och %s för %d, och de går inte att jämföra. %s",
                        "No verdict: %s has a figure of %d and %s of %d, and they cannot be compared. %s")
                .in(reader)
                .formatted(
                        Wording.title(old, reader),
                        before,
                        Wording.title(now, reader),
                        later,
                        (reason.in(reader) + Wording.source(now, reader)).strip()));
        List<Figure> inputs = Stream.concat(old.figure(before).stream(), now.figure(later).stream())
                .toList();
        return Judgement.none(NoVerdictReason.BREAK, sentence, inputs);
    }

    static List<Figure> inputs(Definition definition, int earlier, int later) {
        return Stream.of(earlier, later)
                .distinct()
                .flatMap(year -> definition.figure(year).stream())
                .toList();
    }
}
