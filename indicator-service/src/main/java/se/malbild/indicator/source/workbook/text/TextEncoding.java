package se.malbild.indicator.source.workbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.workbook.UnreadableFile;

/// How the bytes of a text become characters, as the bytes themselves tell: a byte-order mark, else UTF-8 when all
/// of the text is valid UTF-8, else the charset of DOS when it can be no other, else Windows-1252, which holds Latin-1.
/// What was encoded twice is mended.
///
/// @param charset of the bytes
/// @param twice true when they were encoded once more as UTF-8
/// @param certain false when the bytes do not tell, because they are ASCII alone or one of many that use all bytes
public record TextEncoding(Charset charset, boolean twice, boolean certain) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Says in which order the bytes of UTF-16 come, and that a text is UTF-8; it is no part of the text.
    static final char MARK = '\uFEFF';

    /// Reads all of the file to find out.
    ///
    /// @throws UnreadableFile when the bytes are no text or blank
    public static TextEncoding of(SourceFile file) throws IOException {
        Optional<Charset> marked = markedAsUtf16(file);
        if (marked.isPresent()) {
            return ofUtf16(file, marked.get());
        }
        ByteScan scan;
        try (InputStream bytes = file.open()) {
            scan = ByteScan.of(bytes);
        }
        if (!scan.isText()) {
            throw new UnreadableFile(Code.NOT_A_TABLE);
        }
        if (scan.isBlank()) {
            throw new UnreadableFile(Code.EMPTY_FILE);
        }
        if (scan.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, scan.isTwiceEncoded(), scan.isBeyondAscii());
        }
        return new TextEncoding(DosText.isCertain(file.open()) ? DosText.CHARSET : WINDOWS, false, false);
    }

    /// This, or another charset that the text names itself, where the bytes leave it open.
    public TextEncoding orNamed(Charset named) {
        return certain ? this : new TextEncoding(named, false, true);
    }

    /// The characters from the beginning, without any byte-order mark.
    public Reader open(SourceFile file) throws IOException {
        InputStream bytes = file.open();
        Reader text = twice
                ? new InputStreamReader(TwiceEncoded.undo(withoutMark(new InputStreamReader(bytes, charset))), charset)
                : new InputStreamReader(bytes, charset);
        return withoutMark(text);
    }

    /// True when the bytes begin as UTF-16 with a byte-order mark.
    static Optional<Charset> markedAsUtf16(SourceFile file) throws IOException {
        byte[] start;
        try (InputStream bytes = file.open()) {
            start = bytes.readNBytes(2);
        }
        if (Arrays.equals(start, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (Arrays.equals(start, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static TextEncoding ofUtf16(SourceFile file, Charset charset) throws IOException {
        TextEncoding encoding = new TextEncoding(charset, false, true);
        boolean blank = true;
        try (Reader text = encoding.open(file)) {
            char[] buffer = new char[8192];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFile(Code.NOT_A_TABLE);
                    }
                    blank &= buffer[i] <= ' ';
                }
            }
        }
        if (blank) {
            throw new UnreadableFile(Code.EMPTY_FILE);
        }
        return encoding;
    }

    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader rest = new PushbackReader(text);
        int first = rest.read();
        if (first >= 0 && first != MARK) {
            rest.unread(first);
        }
        return rest;
    }
}
