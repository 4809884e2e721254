package se.malbild.indicator.source.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.SheetRow;

/// The notes of a file, by the marks that refer to them.
final class Footnotes {

    private static final int MOST = 1_000;
    private static final int LONGEST = 2_000;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?iU)\\b(?:föregående|förra|tidigare|äldre|senaste tillgängliga|previous|earlier|last year)");

    private final TablePlan plan;
    private final Map<String, String> notes = new HashMap<>();

    Footnotes(TablePlan plan) {
        this.plan = plan;
    }

    /// Takes a row above or below the figures. One that has figures itself explains nothing: `*Hedemora` is a name.
    void see(SheetRow row) {
        if (notes.size() >= MOST || hasFigures(row)) {
            return;
        }
        String mark = null;
        for (int column = 0; column < row.width(); column++) {
            String text = row.kind(column) == CellKind.TEXT ? row.text(column) : "";
            String clean = text.length() > LONGEST ? "" : HeadingText.plain(text);
            if (mark != null && !clean.isEmpty()) {
                notes.putIfAbsent(mark, clean);
            }
            mark = clean.isEmpty() ? mark : ValueMark.alone(clean);
            ValueMark.note(clean).ifPresent(note -> notes.putIfAbsent(note.mark(), note.text()));
        }
    }

    /// What a mark means.
    Optional<String> of(String mark) {
        return Optional.ofNullable(notes.get(mark));
    }

    /// True when a note says that the figure is of something else than its place says: another year, women or men
    /// alone, thousands.
    static boolean saysOtherwise(String note, String period) {
        return YEAR.matcher(note).results().anyMatch(year -> !period.startsWith(year.group()))
                || OTHER_YEAR.matcher(note).find()
                || GenderWords.alone(note).isPresent()
                || MeasuredUnit.multiple(note).isPresent();
    }

    private boolean hasFigures(SheetRow row) {
        return plan.figures().stream()
                .mapToInt(FigureColumn::index)
                .anyMatch(index -> TableHead.isFigure(row.text(index), row.kind(index)));
    }
}
