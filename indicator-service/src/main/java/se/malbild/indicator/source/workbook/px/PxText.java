package se.malbild.indicator.source.workbook.px;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/// The characters of a file one by one, counted, with the line on which the next one stands.
final class PxText implements Closeable {

    /// What comes after the last character.
    static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[16 * 1024];
    private int next;
    private int length;
    private long before;
    private int line;
    private boolean afterReturn;

    PxText(Reader reader) {
        this(reader, 0, 1);
    }

    private PxText(Reader reader, long position, int line) {
        this.reader = reader;
        this.before = position;
        this.line = line;
    }

    /// The characters from a position on.
    ///
    /// @param position how many characters are passed over
    /// @param line on which the position is
    static PxText from(Reader reader, long position, int line) throws IOException {
        for (long left = position; left > 0; ) {
            long skipped = reader.skip(left);
            if (skipped == 0) {
                break;
            }
            left -= skipped;
        }
        return new PxText(reader, position, line);
    }

    /// The next character, which stays the next one.
    int peek() throws IOException {
        if (next == length && !fill()) {
            return END;
        }
        return buffer[next];
    }

    int read() throws IOException {
        if (next == length && !fill()) {
            return END;
        }
        char c = buffer[next++];
        // A line ends with \n, \r\n or \r.
        if (c == '\n' && !afterReturn) {
            line++;
        } else if (c == '\r') {
            line++;
        }
        afterReturn = c == '\r';
        return c;
    }

    /// Passes over blanks and line breaks, and the end mark of DOS.
    void skipBlank() throws IOException {
        for (int c = peek(); c != END && (c <= ' ' || c == '\u00A0'); c = peek()) {
            read();
        }
    }

    /// The line of the next character, from 1.
    int line() {
        return line;
    }

    /// How many characters were read.
    long position() {
        return before + next;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        before += length;
        next = 0;
        length = Math.max(reader.read(buffer, 0, buffer.length), 0);
        return length > 0;
    }
}
