package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;
import se.malbild.kit.workbook.Workbook;

/// Workbooks of Excel since 2007, and of all programs that write the same. Any zip file is taken for one that claims
/// to be, so that what is wrong with it can be said.
public final class Xlsx {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private Xlsx() {}

    /// True when the bytes look like this format.
    public static boolean supports(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP);
        }
    }

    /// Opens a workbook, which is read from the file until it is closed.
    ///
    /// @throws UnreadableFile when it is damaged or unreasonable
    public static Workbook open(Path file) throws IOException {
        ZipParts parts = ZipParts.open(file);
        try {
            return XlsxWorkbook.of(parts, mainPart(parts));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static String mainPart(ZipParts parts) throws IOException {
        boolean hasFolder = parts.names().stream().anyMatch(name -> name.startsWith("xl/"));
        refuseDoctypes(parts);
        String main = Relationships.of(parts, "").ofType("officeDocument").orElse("xl/workbook.xml");
        if (!parts.has(main) || !parts.has(CONTENT_TYPES)) {
            throw new UnreadableFile(hasFolder ? Reason.DAMAGED_WORKBOOK : Reason.NOT_A_TABLE);
        }
        // The binary workbook (xlsb): what helps is the same as with the old format.
        if (main.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            throw new UnreadableFile(Reason.OLD_WORKBOOK);
        }
        if (!root(parts, main).equals("workbook")) {
            throw new UnreadableFile(Reason.NOT_A_TABLE);
        }
        return main;
    }

    private static String root(ZipParts parts, String name) throws IOException {
        try (XmlPart xml = XmlPart.of(parts.openSmall(name))) {
            while (xml.next()) {
                if (xml.isStart()) {
                    return xml.name();
                }
            }
        }
        return "";
    }

    // A document type can stand before the first element alone. Parts that are never read are looked at too: no program
    // writes one, so the file was made to do harm.
    private static void refuseDoctypes(ZipParts parts) throws IOException {
        for (String name : parts.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                refuseDoctype(parts, name);
            }
        }
    }

    private static void refuseDoctype(ZipParts parts, String name) throws IOException {
        try (XmlPart xml = XmlPart.of(parts.open(name))) {
            while (xml.next() && !xml.isStart()) {
                // Comments and the like before the first element.
            }
        } catch (UnreadableFile e) {
            // What is damaged matters when it is read.
            if (e.reason() == Reason.FORBIDDEN_CONTENT) {
                throw e;
            }
        }
    }
}
