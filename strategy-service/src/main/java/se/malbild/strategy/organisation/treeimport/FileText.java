package se.malbild.strategy.organisation.treeimport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// The characters of a file, as its bytes tell: a byte-order mark, else UTF-8 when all is valid UTF-8, else
/// Windows-1252, in which Excel writes csv on Swedish computers.
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private FileText() {}

    /// @throws Refusal.Invalid when the bytes are no text, or blank
    static String of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    "är en arbetsbok från Excel. Spara den som csv (Arkiv, Spara som, CSV UTF-8) och skicka den",
                    "is a workbook of Excel. Save it as csv (File, Save As, CSV UTF-8) and send that");
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw refused("är ingen text. Skicka en csv-fil", "is no text. Send a csv file");
        }
        String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        if (unmarked.isBlank()) {
            throw refused("är tom", "is empty");
        }
        return unmarked;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal refused(String swedish, String english) {
        return new Refusal.Invalid("file", new Text(swedish, english));
    }
}
