package se.malbild.indicator.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.malbild.indicator.source.SourceFile;

/// A csv or tsv file: finds its encoding and its separator.
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int SAMPLE_LINES = 20;
    private static final int SAMPLE_CHARACTERS = 64 * 1024;

    private final SourceFile file;
    private final Charset charset;
    private final char separator;

    private DelimitedText(SourceFile file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    /// Looks at the file.
    ///
    /// @throws NotATable when it is no text or has no columns
    static DelimitedText of(SourceFile file) throws IOException {
        Charset charset = TextEncoding.of(file);
        return new DelimitedText(file, charset, separatorOf(sample(file, charset)));
    }

    /// Gives each record, in order.
    ///
    /// @throws NotATable when a record cannot be told apart
    void forEach(Consumer<TableRow> reader) throws IOException {
        try (InputStream bytes = TextEncoding.withoutMark(file.open());
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .ofCsvRecord(new InputStreamReader(bytes, charset))) {
            for (CsvRecord record : records) {
                reader.accept(new TableRow((int) record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            throw new NotATable(e);
        }
    }

    private static String sample(SourceFile file, Charset charset) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(TextEncoding.withoutMark(file.open()), charset))) {
            char[] sample = new char[SAMPLE_CHARACTERS];
            int length = text.read(sample);
            return length < 0 ? "" : new String(sample, 0, length);
        }
    }

    // The separator is the one that the lines of the sample hold most of: the header and the rows outweigh any title
    // above.
    private static char separatorOf(String sample) {
        return SEPARATORS.stream()
                .filter(separator -> lines(sample).anyMatch(line -> line.indexOf(separator) >= 0))
                .max(Comparator.comparingLong(separator -> lines(sample)
                        .mapToLong(line -> columns(line, separator))
                        .max()
                        .orElse(0)))
                .orElseThrow(NotATable::new);
    }

    private static Stream<String> lines(String sample) {
        return new BufferedReader(new StringReader(sample)).lines().limit(SAMPLE_LINES);
    }

    private static long columns(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
