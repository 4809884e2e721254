package se.malbild.indicator.source.workbook.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.WorkbookFormat;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

/// Csv and tsv: any text that is not known to be something else.
@ApplicationScoped
public class DelimitedText implements WorkbookFormat {

    private static final int START = 4096;
    private static final int SAMPLE = 64 * 1024;
    // Web pages, XML, JSON, PDF, RTF and PC-Axis.
    private static final Pattern OTHER_TEXTS =
            Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*(?:<[!?a-zA-Z]|\\{[\\s\"\\\\]|\\[\\s*[{\\[\"]|%PDF-).*");

    @Override
    public boolean supports(SourceFile file) throws IOException {
        if (TextEncoding.markedAsUtf16(file).isPresent()) {
            return true;
        }
        String start;
        try (InputStream bytes = file.open()) {
            start = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
        return start.indexOf('\0') < 0 && !OTHER_TEXTS.matcher(start).matches() && !PcAxisStart.matches(start);
    }

    @Override
    public Workbook open(SourceFile file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        String sample = sample(file, encoding);
        Optional<Character> stated = Separators.stated(sample);
        char separator = stated.orElseGet(() -> Separators.of(sample));
        return new OneSheet(new DelimitedSheet(file, encoding, separator, stated.isPresent()));
    }

    private static String sample(SourceFile file, TextEncoding encoding) throws IOException {
        try (Reader text = encoding.open(file)) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(count, 0)) {
                count = text.read(sample, length, SAMPLE - length);
            }
            return new String(sample, 0, length);
        }
    }

    private record OneSheet(Sheet sheet) implements Workbook {

        @Override
        public List<Sheet> sheets() {
            return List.of(sheet);
        }

        @Override
        public void close() {
            // Each reading of the sheet closes what it opened.
        }
    }
}
