package se.malbild.strategy.organisation.treeimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// A csv file of units: its headings and its rows.
///
/// @param columns those that the file has
/// @param rows without those that are blank
record UnitFile(Set<UnitColumn> columns, List<Row> rows) {

    /// Twice what the largest municipalities have.
    static final int MOST_ROWS = 1000;

    private static final char[] SEPARATORS = {';', ',', '\t'};
    // What Excel writes and reads before the headings.
    private static final Pattern STATED = Pattern.compile("\\A\"?sep=([;,\\t|])\"?(?=\\R)", Pattern.CASE_INSENSITIVE);

    /// A row of the file.
    ///
    /// @param number the line that it begins on, from 1
    record Row(int number, Map<UnitColumn, Cell> cells) {

        Cell cell(UnitColumn column) {
            return cells.getOrDefault(column, new Cell(0, ""));
        }
    }

    /// @throws Refusal.Invalid when it cannot be read
    static UnitFile of(byte[] bytes, FileProblems problems) {
        String text = FileText.of(bytes);
        Matcher stated = STATED.matcher(text);
        boolean states = stated.find();
        // The line stays, empty, so that rows are counted as the reader of the file does.
        String table = states ? text.substring(stated.end()) : text;
        char separator = states ? stated.group(1).charAt(0) : separator(table);
        try (CsvReader<CsvRecord> records = reader(separator, table)) {
            List<CsvRecord> written = records.stream()
                    .filter(UnitFile::isWritten)
                    .limit(MOST_ROWS + 2L)
                    .toList();
            if (written.isEmpty()) {
                throw refused(new Text("är tom", "is empty"));
            }
            if (written.size() > MOST_ROWS + 1) {
                throw refused(Text.of(
                        "har fler än %d rader; så många enheter har ingen kommun",
                        "has more than %d rows; no municipality has that many units", MOST_ROWS));
            }
            return of(written, problems);
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
    }

    private static UnitFile of(List<CsvRecord> records, FileProblems problems) {
        CsvRecord header = records.getFirst();
        int headerRow = Math.toIntExact(header.getStartingLineNumber());
        List<Cell> headings = cells(header);
        Map<Integer, UnitColumn> places = new HashMap<>();
        Set<UnitColumn> columns = EnumSet.noneOf(UnitColumn.class);
        for (Cell heading : headings) {
            UnitColumn column = UnitColumn.of(heading.text()).orElse(null);
            if (column == null && !heading.isEmpty()) {
                problems.add(
                        headerRow,
                        heading,
                        Text.of(
                                "är ingen känd rubrik; det som finns är %s",
                                "is no known heading; those that there are: %s", UnitColumn.all()));
            } else if (column != null && !columns.add(column)) {
                problems.add(headerRow, heading, column, new Text("står som rubrik två gånger", "is a heading twice"));
            } else if (column != null) {
                places.put(heading.column(), column);
            }
        }
        for (UnitColumn column : UnitColumn.values()) {
            if (column.required() && !columns.contains(column)) {
                problems.add(Text.of(
                        "saknar rubriken %s på rad %d; rubrikerna är %s, åtskilda av semikolon, komma eller tabb",
                        "lacks the heading %s in row %d; the headings are %s, with semicolon, comma or tab between",
                        column.heading(),
                        headerRow,
                        UnitColumn.all()));
            }
        }
        List<Row> rows =
                records.stream().skip(1).map(row -> row(row, places, problems)).toList();
        return new UnitFile(columns, rows);
    }

    private static Row row(CsvRecord written, Map<Integer, UnitColumn> places, FileProblems problems) {
        int number = Math.toIntExact(written.getStartingLineNumber());
        Map<UnitColumn, Cell> row = new EnumMap<>(UnitColumn.class);
        for (Cell cell : cells(written)) {
            UnitColumn column = places.get(cell.column());
            if (column != null) {
                row.put(column, cell);
            } else if (!cell.isEmpty()) {
                problems.add(
                        number,
                        cell,
                        new Text("står i en kolumn utan känd rubrik", "stands in a column without a known heading"));
            }
        }
        return new Row(number, row);
    }

    private static List<Cell> cells(CsvRecord written) {
        return IntStream.range(0, written.getFieldCount())
                .mapToObj(index -> Cell.of(index + 1, written.getField(index)))
                .toList();
    }

    private static boolean isWritten(CsvRecord written) {
        return cells(written).stream().anyMatch(cell -> !cell.isEmpty());
    }

    /// The separator by which most headings are known; a semicolon when there are none.
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long known = knownHeadings(candidate, text);
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return best;
    }

    private static long knownHeadings(char separator, String text) {
        try (CsvReader<CsvRecord> records = reader(separator, text)) {
            return records.stream()
                    .filter(UnitFile::isWritten)
                    .limit(1)
                    .map(UnitFile::cells)
                    .flatMap(List::stream)
                    .filter(cell -> UnitColumn.of(cell.text()).isPresent())
                    .count();
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text);
    }

    private static Refusal unreadable(CsvParseException cause) {
        Refusal refusal = refused(
                new Text(
                        "har ett citattecken mitt i en cell. Sätt citattecken runt hela cellen och skriv dem inuti dubbelt (\"\")",
                        "has a quotation mark in the midst of a cell. Put the cell between quotation marks and double those within (\"\")"));
        refusal.initCause(cause);
        return refusal;
    }

    private static Refusal refused(Text words) {
        return new Refusal.Invalid("file", words);
    }
}
