package se.malbild.indicator.source.workbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/// Tells whether a text of UTF-8 was taken for Windows-1252 and encoded once more, such as `VÃ¤xjÃ¶`. That is certain
/// when all its characters beyond ASCII are what the bytes of UTF-8 look like in Windows-1252: no Swedish word has
/// such a sequence, and one single `ö` tells that the text is as it should be.
final class TwiceEncoded {

    // Where Windows-1252 has other characters than Latin-1.
    private static final int FIRST = 0x80;
    private static final String WINDOWS = windows();
    private static final char UNDEFINED = '\uFFFD';
    private static final int NONE = -1;

    private boolean possible = true;
    private boolean found;
    private long next;
    private int missing;
    private int code;

    /// Takes a character beyond ASCII.
    ///
    /// @param character as decoded once
    /// @param start where its bytes begin
    /// @param end where they end
    void take(int character, long start, long end) {
        if (!possible) {
            return;
        }
        int original = byteOf(character);
        if (original == NONE || (missing > 0 && start != next)) {
            possible = false;
        } else if (missing == 0) {
            begin(original);
        } else {
            goOn(original);
        }
        next = end;
    }

    boolean certain() {
        return possible && found && missing == 0;
    }

    private void begin(int original) {
        if (original >= 0xC2 && original <= 0xDF) {
            missing = 1;
            code = original & 0x1F;
        } else if (original >= 0xE0 && original <= 0xEF) {
            missing = 2;
            code = original & 0x0F;
        } else {
            possible = false;
        }
    }

    private void goOn(int original) {
        code = (code << 6) | (original & 0x3F);
        missing--;
        if ((original & 0xC0) != 0x80 || (missing == 0 && !isExpected(code))) {
            possible = false;
        }
        found |= missing == 0;
    }

    // Letters of European languages, and signs such as dashes, quotation marks and the byte-order mark.
    private static boolean isExpected(int decoded) {
        return (decoded >= 0xA0 && decoded <= 0x17F)
                || (decoded >= 0x2000 && decoded <= 0x206F)
                || decoded == 0x20AC
                || decoded == 0x2212
                || decoded == 0xFEFF;
    }

    /// The bytes before they were encoded once more.
    static InputStream undo(Reader text) {
        return new InputStream() {

            private final char[] characters = new char[8192];

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = text.read(characters, 0, Math.min(length, characters.length));
                for (int i = 0; i < count; i++) {
                    bytes[offset + i] = (byte) (characters[i] < 0x80 ? characters[i] : byteOf(characters[i]));
                }
                return count;
            }

            @Override
            public void close() throws IOException {
                text.close();
            }
        };
    }

    private static int byteOf(int character) {
        if (character <= 0xFF) {
            return character;
        }
        int index = WINDOWS.indexOf(character);
        return index < 0 || character == UNDEFINED ? NONE : FIRST + index;
    }

    private static String windows() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        return new String(bytes, TextEncoding.WINDOWS);
    }
}
