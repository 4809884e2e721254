package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.plandocument.DocumentLink;

/// Reads what an activity serves from its cells.
final class LinkCells {

    private final RowCells cells;
    private final List<DocumentLink> standing;
    private final List<DocumentLink> links = new ArrayList<>();

    private LinkCells(RowCells cells, List<DocumentLink> standing) {
        this.cells = cells;
        this.standing = standing;
    }

    /// @param standing what the activity serves as the plan stands: its order is kept
    static List<LinkDraft> read(RowCells cells, List<DocumentLink> standing) {
        LinkCells reader = new LinkCells(cells, standing);
        reader.words(
                SheetColumn.GOALS,
                goal -> new DocumentLink(goal.text(), null, null, null, null, goal.title(0), goal.number(), null));
        reader.planGoals();
        reader.words(
                SheetColumn.MEASURES,
                measure -> new DocumentLink(
                        null, null, measure.text(), null, null, measure.title(0), measure.number(), null));
        reader.efforts();
        return reader.drafts(reader.effects());
    }

    private void words(SheetColumn column, Function<Origin, DocumentLink> link) {
        CellLines.named(CellLines.limited(cells, column, CellLines.MOST))
                .forEach(written -> add(column, link.apply(written), written.text()));
    }

    private void planGoals() {
        if (!cells.isNumbered(SheetColumn.PLAN_GOALS)) {
            keep(DocumentLink::planGoal);
            return;
        }
        numbers(SheetColumn.PLAN_GOALS, cells.cell(SheetColumn.PLAN_GOALS))
                .forEach(number -> add(
                        SheetColumn.PLAN_GOALS,
                        new DocumentLink(null, number, null, null, null, null, null, null),
                        number.toString()));
    }

    private void efforts() {
        if (!cells.has(SheetColumn.EFFORTS)) {
            keep(DocumentLink::effort);
            return;
        }
        RawCell cell = cells.cell(SheetColumn.EFFORTS);
        for (String line : CellLines.lines(CellLines.limited(cells, SheetColumn.EFFORTS, CellLines.MOST))) {
            Origin named = Origin.of(line);
            numbers(SheetColumn.EFFORTS, new RawCell(named.text(), cell.kind()))
                    .forEach(number -> add(
                            SheetColumn.EFFORTS,
                            new DocumentLink(null, null, null, number, named.title(0), named.title(1), null, null),
                            number.toString()));
        }
    }

    private void keep(Function<DocumentLink, @Nullable Integer> part) {
        standing.stream().filter(one -> part.apply(one) != null).forEach(one -> links.add(withoutEffect(one)));
    }

    private List<Integer> numbers(SheetColumn column, RawCell cell) {
        Optional<List<Integer>> numbers = SheetNumber.wholes(cell);
        if (numbers.isEmpty()) {
            cells.refuse(
                    column, new Text("nummer med komma emellan, som 1, 3", "numbers with commas between, as 1, 3"));
        }
        return RowReader.limited(numbers.orElse(List.of()), column, cells);
    }

    private void add(SheetColumn column, DocumentLink written, String shown) {
        DocumentLink link = standing.stream()
                .map(LinkCells::withoutEffect)
                .filter(one -> isSame(one, written) && !links.contains(one))
                .findFirst()
                .orElse(written);
        if (links.contains(link)) {
            cells.refuse(
                    column,
                    Text.of(
                            "varje en gång: %s står två gånger",
                            "each once: %s is there twice", SheetProblem.shortened(shown)));
        } else {
            links.add(link);
        }
    }

    private static boolean isSame(DocumentLink one, DocumentLink other) {
        return Objects.equals(one.planGoal(), other.planGoal())
                && Objects.equals(one.effort(), other.effort())
                && isSame(one.goal(), other.goal())
                && isSame(one.measure(), other.measure())
                && isSame(one.evaluation(), other.evaluation())
                && isSame(one.strategy(), other.strategy())
                && Objects.equals(one.number(), other.number());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return (one == null || other == null) ? Objects.equals(one, other) : Tidy.same(one, other);
    }

    // Of each link, in their order.
    private List<@Nullable String> effects() {
        List<@Nullable String> effects = new ArrayList<>();
        links.forEach(_ -> effects.add(null));
        String cell = Tidy.edges(cells.text(SheetColumn.EFFECTS));
        if (links.isEmpty() && !cell.isEmpty()) {
            cells.refuse(
                    SheetColumn.EFFECTS,
                    new Text(
                            "tomt: aktiviteten tjänar inget mål, mått eller insats",
                            "nothing: the activity serves no goal, measure or effort"));
        } else if (links.size() == 1 && CellLines.arrow(cell) < 0) {
            effects.set(0, cell.isEmpty() ? null : CellLines.unescaped(cell));
        } else {
            CellLines.lines(CellLines.limited(cells, SheetColumn.EFFECTS, CellLines.MOST)).stream()
                    .filter(line -> !CellLines.isNone(line))
                    .forEach(line -> take(line, effects));
        }
        return effects;
    }

    private void take(String line, List<@Nullable String> effects) {
        int arrow = CellLines.arrow(line);
        String label = arrow < 0 ? "" : Tidy.edges(line.substring(0, arrow));
        String effect = arrow < 0 ? "" : CellLines.unescaped(Tidy.edges(line.substring(arrow + 1)));
        int link = labelled(label);
        if (link < 0 || effect.isEmpty() || effects.get(link) != null) {
            cells.refuse(
                    SheetColumn.EFFECTS,
                    Text.of(
                            "en rad för varje sak som aktiviteten tjänar, som: %s → effekten",
                            "a line for each thing that the activity serves, such as: %s → the effect",
                            SheetProblem.shortened(Links.label(links.getFirst()))));
        } else {
            effects.set(link, effect);
        }
    }

    private int labelled(String label) {
        for (int index = 0; index < links.size(); index++) {
            DocumentLink link = links.get(index);
            if (Tidy.key(Links.label(link)).equals(Tidy.key(label)) || isWordsOf(link, label)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isWordsOf(DocumentLink link, String label) {
        String words = link.goal() == null ? link.measure() : link.goal();
        return words != null && Tidy.key(words).equals(Tidy.key(CellLines.unescaped(label)));
    }

    private List<LinkDraft> drafts(List<@Nullable String> effects) {
        List<DocumentLink> told = new ArrayList<>();
        for (int index = 0; index < links.size(); index++) {
            told.add(told(links.get(index), effects.get(index)));
        }
        told.sort(Comparator.comparingInt(this::place));
        return told.stream().map(this::draft).toList();
    }

    private DocumentLink told(DocumentLink link, @Nullable String effect) {
        String standingEffect = standing.stream()
                .filter(one -> withoutEffect(one).equals(link))
                .map(DocumentLink::expectedEffect)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean same = effect != null && standingEffect != null && Tidy.same(effect, standingEffect);
        return with(link, link.planGoal(), same ? standingEffect : effect);
    }

    private int place(DocumentLink link) {
        int place = standing.stream().map(LinkCells::withoutEffect).toList().indexOf(withoutEffect(link));
        return place < 0 ? standing.size() : place;
    }

    private LinkDraft draft(DocumentLink link) {
        Integer goal = link.planGoal();
        Target target = goal == null
                ? null
                : cells.isNumbered(SheetColumn.PLAN_GOALS)
                        ? new Target.Written(new SheetNumber(0, goal))
                        : new Target.Stood("goals[%d]".formatted(goal - 1));
        return new LinkDraft(with(link, null, link.expectedEffect()), target);
    }

    private static DocumentLink withoutEffect(DocumentLink link) {
        return with(link, link.planGoal(), null);
    }

    static DocumentLink with(DocumentLink link, @Nullable Integer planGoal, @Nullable String effect) {
        return new DocumentLink(
                link.goal(),
                planGoal,
                link.measure(),
                link.effort(),
                link.evaluation(),
                link.strategy(),
                link.number(),
                effect);
    }
}
