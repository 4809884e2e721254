package se.malbild.indicator.source.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.workbook.Workbook;
import se.malbild.kit.workbook.xlsx.Xlsx;

/// Workbooks of Excel since 2007, and of all programs that write the same.
@ApplicationScoped
public class XlsxFormat implements WorkbookFormat {

    @Override
    public boolean supports(SourceFile file) throws IOException {
        return Xlsx.supports(file.path());
    }

    @Override
    public Workbook open(SourceFile file) throws IOException {
        return Xlsx.open(file.path());
    }
}
