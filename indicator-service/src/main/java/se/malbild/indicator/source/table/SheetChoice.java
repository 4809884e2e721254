package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;

/// Which sheets of a workbook are looked at: those that are seen, or the one that sender or layout names.
///
/// @param wanted name of a sheet, or its number among those that are seen, from 1
record SheetChoice(Optional<String> wanted) {

    /// What the sender states counts before what the layout says.
    static SheetChoice of(Optional<String> stated, TableLayout layout) {
        return new SheetChoice(stated.or(() -> Optional.ofNullable(layout.sheet())));
    }

    /// The sheets, in the order of the file.
    ///
    /// @throws UnreadableFile when there is none
    List<Sheet> among(List<Sheet> all) throws UnreadableFile {
        List<Sheet> chosen = of(all);
        if (chosen.isEmpty()) {
            String names = all.stream().map(Sheet::name).collect(Collectors.joining(", "));
            throw new UnreadableFile(Code.SHEET_NOT_FOUND, wanted.orElse(""), names);
        }
        return chosen;
    }

    /// As [#among], but none where there is none.
    List<Sheet> of(List<Sheet> all) {
        List<Sheet> seen = all.stream().filter(sheet -> !sheet.hidden()).toList();
        if (wanted.isEmpty()) {
            return seen;
        }
        String name = wanted.get().strip();
        List<Sheet> named = all.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .toList();
        return named.isEmpty()
                ? IntStream.range(0, seen.size())
                        .filter(index -> Integer.toString(index + 1).equals(name))
                        .mapToObj(seen::get)
                        .toList()
                : named;
    }
}
