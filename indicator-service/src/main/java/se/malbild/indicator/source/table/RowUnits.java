package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.SheetRow;

/// Finds what says that a number is of thousands or millions, where its indicator is counted one by one: a text beside
/// the figures, such as a column of units, a heading, a title, or a unit that the file states apart from its cells.
final class RowUnits {

    private final int[] texts;
    private final Map<String, String> stated;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Optional<String> ofAll;
    private final Meanings<Optional<String>> multiples = new Meanings<>(this::multiple);

    RowUnits(TablePlan plan, IndicatorNames names) {
        Header header = plan.header();
        Set<Integer> others = new HashSet<>();
        plan.figures().stream().map(FigureColumn::index).forEach(others::add);
        Stream.of(plan.municipality(), plan.municipalityCode(), plan.period(), plan.gender())
                .map(KeyColumn::index)
                .forEach(others::add);
        texts = IntStream.range(0, header.head().width())
                .filter(index -> !others.contains(index))
                .toArray();
        stated = header.head().sheet().units();
        header.of(Holds.FIGURE).forEach(bound -> MeasuredUnit.multiple(bound.heading())
                .ifPresent(multiple -> headings.put(bound.index(), multiple)));
        List<String> general = new ArrayList<>(header.titles());
        general.removeIf(names::isWholeName);
        Stream.ofNullable(stated.get("")).forEach(general::add);
        ofAll = general.stream()
                .flatMap(text -> MeasuredUnit.multiple(text).stream())
                .findFirst();
    }

    /// What says so of a figure; empty when nothing does.
    Optional<String> multiple(SheetRow row, FigureColumn column, Named indicator) {
        if (!indicator.unit().isCount()) {
            return Optional.empty();
        }
        Optional<String> above = ofAll.or(() -> Optional.ofNullable(headings.get(column.index())));
        for (int i = 0; i < texts.length && above.isEmpty(); i++) {
            String text = row.text(texts[i]);
            above = text.isBlank() ? above : multiples.of(text);
        }
        return above;
    }

    private Optional<String> multiple(String text) {
        return MeasuredUnit.multiple(text).or(() -> Optional.ofNullable(stated.get(HeadingText.plain(text)))
                .flatMap(MeasuredUnit::multiple));
    }
}
