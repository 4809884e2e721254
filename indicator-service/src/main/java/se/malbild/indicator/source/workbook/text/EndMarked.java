package se.malbild.indicator.source.workbook.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A text with a line of its own after the last: by that line it shows whether the last quotation was closed.
final class EndMarked extends FilterReader {

    private static final String LAST_LINE = "\n" + DelimitedRow.END;

    private int given = -1;

    EndMarked(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given < 0) {
            int count = super.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            given = 0;
        }
        int count = Math.min(length, LAST_LINE.length() - given);
        if (count == 0) {
            return -1;
        }
        LAST_LINE.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }
}
