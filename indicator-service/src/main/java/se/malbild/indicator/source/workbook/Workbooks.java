package se.malbild.indicator.source.workbook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Opens files of tables. What a file is, its bytes alone say: names and media types are often wrong.
@ApplicationScoped
public class Workbooks {

    // An OLE compound file: the workbooks of Excel 97 to 2003, and newer ones that are locked by a password.
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final List<WorkbookFormat> formats;

    /// @param formats are asked in this order; no two should support the same file
    @Inject
    public Workbooks(@All List<WorkbookFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /// Opens the file in its format. The caller closes the workbook.
    ///
    /// @throws UnreadableFile when it is of no known format, damaged or unreasonable
    public Workbook open(SourceFile file) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new UnreadableFile(Code.EMPTY_FILE);
        }
        if (Arrays.equals(start, COMPOUND_FILE)) {
            throw new UnreadableFile(Code.OLD_WORKBOOK);
        }
        for (WorkbookFormat format : formats) {
            if (format.supports(file)) {
                return format.open(file);
            }
        }
        throw new UnreadableFile(Code.NOT_A_TABLE);
    }

    private static byte[] start(SourceFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            return bytes.readNBytes(COMPOUND_FILE.length);
        }
    }
}
