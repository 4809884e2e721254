package se.malbild.indicator.source.workbook.px;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.WorkbookFormat;
import se.malbild.indicator.source.workbook.text.PcAxisStart;
import se.malbild.indicator.source.workbook.text.TextEncoding;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

/// Files of PC-Axis, as workbooks of one sheet. The package says what the sheet looks like.
@ApplicationScoped
public class PcAxis implements WorkbookFormat {

    @Override
    public boolean supports(SourceFile file) throws IOException {
        return PcAxisStart.matches(file);
    }

    @Override
    public Workbook open(SourceFile file) throws IOException {
        TextEncoding found = TextEncoding.of(file);
        TextEncoding encoding = found.certain() ? found : found.orNamed(StatedCharset.of(file));
        try (PxText text = new PxText(encoding.open(file))) {
            Keywords keywords = new Keywords(new KeywordReader(text).read());
            Variables variables = new Variables(keywords);
            return new OneSheet(PxSheet.of(
                    new PxSheet.Data(file, encoding, text.position(), text.line()),
                    keywords,
                    variables.stub(),
                    variables.heading()));
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
