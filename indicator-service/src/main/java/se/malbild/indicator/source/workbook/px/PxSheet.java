package se.malbild.indicator.source.workbook.px;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.text.TextEncoding;
import se.malbild.kit.workbook.RowReader;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;

/// The table in long form. Its data is read as a stream.
///
/// @param data where it lies
/// @param name the matrix
/// @param variables all, those of the stub first; the last changes fastest
/// @param inStub how many are of the stub
/// @param headerLine the line that lists the variables
/// @param symbols what is printed where a value is missing
/// @param units those of UNITS, by the contents that they are of
record PxSheet(
        Data data,
        String name,
        List<Variable> variables,
        int inStub,
        int headerLine,
        DataSymbols symbols,
        Map<String, String> units)
        implements Sheet {

    private static final int WIDEST = 2_000;
    private static final long MOST_VALUES = 1_000_000_000;

    /// Where the data of a file begins.
    ///
    /// @param position how many characters stand before
    /// @param line on which it begins
    record Data(SourceFile file, TextEncoding encoding, long position, int line) {

        PxText open() throws IOException {
            return PxText.from(encoding.open(file), position, line);
        }
    }

    static PxSheet of(Data data, Keywords keywords, List<Variable> stub, List<Variable> heading) throws UnreadableFile {
        List<Variable> variables =
                Stream.concat(stub.stream(), heading.stream()).toList();
        int line = keywords.main("STUB")
                .or(() -> keywords.main("HEADING"))
                .map(Keyword::line)
                .orElse(1);
        if (variables.isEmpty()) {
            throw new UnreadableFile(Code.KEYWORD_MISSING, "STUB, HEADING");
        }
        if (2 * variables.size() + 1 > WIDEST) {
            throw new UnreadableFile(Code.TOO_MANY_COLUMNS, Integer.toString(WIDEST), Integer.toString(line));
        }
        product(variables);
        return new PxSheet(
                data,
                keywords.text("MATRIX").orElse(""),
                variables,
                stub.size(),
                line,
                new DataSymbols(keywords),
                keywords.byContents("UNITS"));
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void forEachRow(RowReader reader) throws IOException {
        PxRow row = new PxRow(variables);
        row.showHeadings(headerLine);
        if (!reader.take(row)) {
            return;
        }
        try (PxText text = data.open()) {
            DataCells cells = new DataCells(text);
            boolean hasKeys = variables.subList(0, inStub).stream()
                    .anyMatch(variable -> !variable.keys().isEmpty());
            if (hasKeys) {
                readByKeys(cells, row, reader);
            } else {
                readAll(cells, row, reader);
            }
        }
    }

    private void readAll(DataCells cells, PxRow row, RowReader reader) throws IOException {
        long expected = product(variables);
        long found = 0;
        row.goToFirst();
        while (found < expected && cells.next()) {
            row.show(symbols.printed(cells.cell()), cells.line(), cells.ordinal());
            if (!reader.take(row)) {
                return;
            }
            row.goToNext(0);
            found++;
        }
        while (cells.next()) {
            found++;
        }
        check(expected, found);
        requireEnd(cells);
    }

    // Each line names its values of the stub, and then has those of the heading.
    private void readByKeys(DataCells cells, PxRow row, RowReader reader) throws IOException {
        List<Map<String, Integer>> keys = keys();
        long expected = 0;
        long found = 0;
        long inLine = product(variables.subList(inStub, variables.size()));
        row.goToFirst();
        while (cells.nextKey()) {
            for (int i = 0; i < inStub; i++) {
                Integer value = keys.get(i).get(cells.cell());
                if (value == null || (i < inStub - 1 && !cells.nextKey())) {
                    throw KeywordReader.damaged(cells.line());
                }
                row.goTo(i, value);
            }
            expected += inLine;
            for (long i = 0; i < inLine && cells.next(); i++) {
                row.show(symbols.printed(cells.cell()), cells.line(), cells.ordinal());
                if (!reader.take(row)) {
                    return;
                }
                row.goToNext(inStub);
                found++;
            }
            check(expected, found);
        }
        requireEnd(cells);
    }

    private List<Map<String, Integer>> keys() throws UnreadableFile {
        List<Map<String, Integer>> keys = new ArrayList<>();
        for (Variable variable : variables.subList(0, inStub)) {
            if (variable.keys().isEmpty()) {
                throw new UnreadableFile(Code.KEYWORD_MISSING, "KEYS(\"" + variable.text() + "\")");
            }
            Map<String, Integer> places = HashMap.newHashMap(variable.size());
            for (int i = 0; i < variable.size(); i++) {
                places.putIfAbsent(variable.keys().get(i), i);
            }
            keys.add(places);
        }
        return keys;
    }

    private static void check(long expected, long found) throws UnreadableFile {
        if (expected != found) {
            throw new UnreadableFile(Code.DATA_COUNT_DIFFERS, Long.toString(expected), Long.toString(found));
        }
    }

    private static void requireEnd(DataCells cells) throws UnreadableFile {
        if (!cells.isClosed()) {
            throw KeywordReader.damaged(cells.line());
        }
    }

    private static long product(List<Variable> variables) throws UnreadableFile {
        long product = 1;
        for (Variable variable : variables) {
            product *= variable.size();
            if (product > MOST_VALUES) {
                throw new UnreadableFile(Code.UNREASONABLE_SIZE, MOST_VALUES + " (DATA)");
            }
        }
        return product;
    }
}
