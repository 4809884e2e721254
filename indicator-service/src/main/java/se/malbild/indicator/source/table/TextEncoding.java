package se.malbild.indicator.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.malbild.indicator.source.SourceFile;

/// Finds the encoding of a text: UTF-8 when all of it is valid UTF-8, else Windows-1252, which holds Latin-1.
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextEncoding() {}

    /// @throws NotATable when the bytes are no text
    static Charset of(SourceFile file) throws IOException {
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// The bytes after the byte-order mark, if there is one.
    static InputStream withoutMark(InputStream bytes) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(bytes, MARK.length);
        byte[] start = rest.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            rest.unread(start);
        }
        return rest;
    }

    private static boolean isUtf8(SourceFile file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean valid = true;
        try (Reader text = new InputStreamReader(file.open(), strict)) {
            char[] buffer = new char[8192];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                refuseBinary(buffer, length);
            }
        } catch (CharacterCodingException e) {
            valid = false;
        }
        if (!valid) {
            try (InputStream bytes = file.open()) {
                refuseBinary(bytes.readNBytes(8192));
            }
        }
        return valid;
    }

    // No text holds NUL; every picture, workbook and archive soon does.
    private static void refuseBinary(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                throw new NotATable();
            }
        }
    }

    private static void refuseBinary(byte[] start) {
        for (byte b : start) {
            if (b == 0) {
                throw new NotATable();
            }
        }
    }
}
