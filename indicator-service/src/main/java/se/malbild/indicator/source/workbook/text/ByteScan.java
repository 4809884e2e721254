package se.malbild.indicator.source.workbook.text;

import java.io.IOException;
import java.io.InputStream;

/// What one pass over the bytes of a file tells: whether they are a text, and whether they are UTF-8.
final class ByteScan {

    private static final int BUFFER = 64 * 1024;

    private final TwiceEncoded twice = new TwiceEncoded();
    private long position;
    private long controls;
    private boolean nul;
    private boolean blank = true;
    private boolean valid = true;
    private boolean complete;
    private int missing;
    private int code;
    private int least;
    private long start;

    private ByteScan() {}

    static ByteScan of(InputStream bytes) throws IOException {
        ByteScan scan = new ByteScan();
        byte[] buffer = new byte[BUFFER];
        for (int length = bytes.read(buffer); length >= 0 && !scan.nul; length = bytes.read(buffer)) {
            scan.take(buffer, length);
        }
        return scan;
    }

    /// No text holds NUL, and hardly a control character; every picture, workbook and archive soon does.
    boolean isText() {
        return !nul && controls * 100 <= position;
    }

    boolean isBlank() {
        return blank;
    }

    /// A text that was cut off within a character is still UTF-8.
    boolean isUtf8() {
        return valid && (missing == 0 || complete);
    }

    /// True when it is UTF-8 and has more than ASCII.
    boolean isBeyondAscii() {
        return complete;
    }

    boolean isTwiceEncoded() {
        return isUtf8() && twice.certain();
    }

    private void take(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            int b = bytes[i];
            if (b > ' ') {
                i = skipPrintable(bytes, i, length);
            } else if (b >= 0) {
                control(b);
                i++;
            } else {
                beyondAscii(b & 0xFF, position + i);
                i++;
            }
        }
        position += length;
    }

    private int skipPrintable(byte[] bytes, int from, int length) {
        interrupted();
        blank = false;
        int i = from + 1;
        while (i < length && bytes[i] >= ' ') {
            i++;
        }
        return i;
    }

    private void control(int b) {
        interrupted();
        nul |= b == 0;
        // Tab, line breaks, form feed, and the end mark of DOS are part of texts.
        if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
            controls++;
        }
    }

    private void interrupted() {
        valid &= missing == 0;
        missing = 0;
    }

    private void beyondAscii(int b, long at) {
        if (missing > 0) {
            goOn(b, at);
        } else {
            begin(b, at);
        }
    }

    private void begin(int b, long at) {
        start = at;
        if (b >= 0xC2 && b <= 0xDF) {
            expect(1, b & 0x1F, 0x80);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2, b & 0x0F, 0x800);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3, b & 0x07, 0x10000);
        } else {
            valid = false;
            blank = false;
        }
    }

    private void expect(int following, int bits, int smallest) {
        missing = following;
        code = bits;
        least = smallest;
    }

    private void goOn(int b, long at) {
        if ((b & 0xC0) != 0x80) {
            valid = false;
            missing = 0;
            return;
        }
        code = (code << 6) | (b & 0x3F);
        missing--;
        if (missing == 0) {
            valid &= code >= least && code <= Character.MAX_CODE_POINT && !isSurrogate(code);
            complete = true;
            boolean isMark = start == 0 && code == TextEncoding.MARK;
            if (!isMark) {
                blank = false;
                twice.take(code, start, at + 1);
            }
        }
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
