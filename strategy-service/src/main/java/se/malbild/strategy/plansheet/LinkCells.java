package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        reader.words(SheetColumn.GOALS, DocumentLink::goal, words -> new DocumentLink(words, null, null, null, null));
        reader.numbers(
                SheetColumn.PLAN_GOALS,
                DocumentLink::planGoal,
                number -> new DocumentLink(null, number, null, null, null));
        reader.words(
                SheetColumn.MEASURES, DocumentLink::measure, words -> new DocumentLink(null, null, words, null, null));
        reader.numbers(
                SheetColumn.EFFORTS, DocumentLink::effort, number -> new DocumentLink(null, null, null, number, null));
        return reader.drafts(reader.effects());
    }

    private void words(
            SheetColumn column, Function<DocumentLink, @Nullable String> part, Function<String, DocumentLink> link) {
        for (String written : CellLines.texts(cells.text(column))) {
            String words = standing.stream()
                    .<@Nullable String>map(part)
                    .filter(text -> text != null && Tidy.same(text, written))
                    .findFirst()
                    .orElse(written);
            add(column, link.apply(words), words);
        }
    }

    private void numbers(
            SheetColumn column, Function<DocumentLink, @Nullable Integer> part, Function<Integer, DocumentLink> link) {
        if (!cells.has(column)) {
            standing.stream().filter(one -> part.apply(one) != null).forEach(one -> links.add(withoutEffect(one)));
            return;
        }
        Optional<List<Integer>> numbers = SheetNumber.wholes(cells.cell(column));
        if (numbers.isEmpty()) {
            cells.refuse(
                    column, new Text("nummer med komma emellan, som 1, 3", "numbers with commas between, as 1, 3"));
        }
        numbers.orElse(List.of()).forEach(number -> add(column, link.apply(number), number.toString()));
    }

    private void add(SheetColumn column, DocumentLink link, String shown) {
        if (links.contains(link)) {
            cells.refuse(column, Text.of("varje en gång: %s står två gånger", "each once: %s is there twice", shown));
        } else {
            links.add(link);
        }
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
            CellLines.lines(cell).stream()
                    .filter(line -> !CellLines.isNone(line))
                    .forEach(line -> take(line, effects));
        }
        return effects;
    }

    private void take(String line, List<@Nullable String> effects) {
        int arrow = CellLines.arrow(line);
        String label = arrow < 0 ? "" : CellLines.unescaped(Tidy.edges(line.substring(0, arrow)));
        String effect = arrow < 0 ? "" : CellLines.unescaped(Tidy.edges(line.substring(arrow + 1)));
        int link = labelled(label);
        if (link < 0 || effect.isEmpty() || effects.get(link) != null) {
            cells.refuse(
                    SheetColumn.EFFECTS,
                    Text.of(
                            "en rad för varje sak som aktiviteten tjänar, som: %s → effekten",
                            "a line for each thing that the activity serves, such as: %s → the effect",
                            Links.label(links.getFirst())));
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
        return words != null && Tidy.key(words).equals(Tidy.key(label));
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
                .findFirst()
                .orElse(null);
        boolean same = effect != null && standingEffect != null && Tidy.same(effect, standingEffect);
        return new DocumentLink(
                link.goal(), link.planGoal(), link.measure(), link.effort(), same ? standingEffect : effect);
    }

    private int place(DocumentLink link) {
        int place = standing.stream().map(LinkCells::withoutEffect).toList().indexOf(withoutEffect(link));
        return place < 0 ? standing.size() : place;
    }

    private LinkDraft draft(DocumentLink link) {
        Integer goal = link.planGoal();
        Target target = goal == null
                ? null
                : cells.has(SheetColumn.PLAN_GOALS)
                        ? new Target.Written(new SheetNumber(0, goal))
                        : new Target.Stood("goals[%d]".formatted(goal - 1));
        return new LinkDraft(
                new DocumentLink(link.goal(), null, link.measure(), link.effort(), link.expectedEffect()), target);
    }

    private static DocumentLink withoutEffect(DocumentLink link) {
        return new DocumentLink(link.goal(), link.planGoal(), link.measure(), link.effort(), null);
    }
}
