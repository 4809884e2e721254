package se.malbild.strategy.plansheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.plandocument.DocumentLink;

/// What an activity serves, as its cells have it: a cell for each kind, and one for the effects that are expected.
final class Links {

    private static final String EFFORT = "Insats ";
    private static final String PLAN_GOAL = "Planens mål ";
    private static final String GOAL = "Mål: ";
    private static final String MEASURE = "Mått: ";

    private Links() {}

    static void write(List<DocumentLink> links, SheetLine line) {
        line.with(SheetColumn.GOALS, words(links, DocumentLink::goal))
                .with(SheetColumn.PLAN_GOALS, numbers(all(links, DocumentLink::planGoal)))
                .with(SheetColumn.MEASURES, words(links, DocumentLink::measure))
                .with(SheetColumn.EFFORTS, efforts(links))
                .with(SheetColumn.EFFECTS, effects(links));
    }

    private static String words(List<DocumentLink> links, Function<DocumentLink, @Nullable String> part) {
        return links.stream()
                .filter(link -> part.apply(link) != null)
                .map(link -> Origin.ofText(Objects.requireNonNull(part.apply(link)), link.strategy(), link.number()))
                .collect(Collectors.joining("\n"));
    }

    // Those of the plan's own evaluation on one line, each other on its own.
    private static String efforts(List<DocumentLink> links) {
        String own = numbers(
                all(links.stream().filter(link -> link.evaluation() == null).toList(), DocumentLink::effort));
        Stream<String> others = links.stream()
                .filter(link -> link.effort() != null && link.evaluation() != null)
                .map(link -> Origin.written(String.valueOf(link.effort()), link.evaluation(), link.strategy()));
        return Stream.concat(Stream.of(own).filter(line -> !line.isEmpty()), others)
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> all(List<DocumentLink> links, Function<DocumentLink, @Nullable T> part) {
        return links.stream().<@Nullable T>map(part).filter(Objects::nonNull).toList();
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String effects(List<DocumentLink> links) {
        if (links.size() == 1) {
            String effect = links.getFirst().expectedEffect();
            return effect == null ? "" : CellLines.escapedBlock(effect);
        }
        return links.stream()
                .filter(link -> link.expectedEffect() != null)
                .map(link -> "%s %c %s"
                        .formatted(
                                label(link),
                                CellLines.ARROW,
                                CellLines.escaped(Objects.requireNonNull(link.expectedEffect()))))
                .collect(Collectors.joining("\n"));
    }

    /// How a line with an effect names what the effect is on.
    static String label(DocumentLink link) {
        if (link.effort() != null) {
            return EFFORT + Origin.written(String.valueOf(link.effort()), link.evaluation(), link.strategy());
        }
        if (link.planGoal() != null) {
            return PLAN_GOAL + link.planGoal();
        }
        return link.goal() != null
                ? GOAL + Origin.ofText(link.goal(), link.strategy(), link.number())
                : MEASURE + Origin.ofText(Objects.requireNonNull(link.measure()), link.strategy(), link.number());
    }
}
