package se.malbild.indicator.source.workbook.px;

import java.io.IOException;

/// Reads what stands after `DATA=`, cell by cell. Blanks, commas, semicolons and tabs divide cells; they mean the same.
final class DataCells {

    private static final int LONGEST = 1_000;

    private final PxText text;
    private final StringBuilder cell = new StringBuilder();
    private int line;
    private int ordinal;
    private boolean closed;

    DataCells(PxText text) {
        this.text = text;
    }

    /// Goes on to the next cell.
    ///
    /// @return false at the end of the file
    boolean next() throws IOException {
        skipDividers();
        if (text.peek() == PxText.END) {
            return false;
        }
        closed = false;
        int at = text.line();
        ordinal = at == line ? ordinal + 1 : 1;
        line = at;
        cell.setLength(0);
        if (text.peek() == '"') {
            readQuoted();
        } else {
            for (int c = text.peek(); c != PxText.END && c != '"' && !isDivider(c); c = text.peek()) {
                append(text.read());
            }
        }
        return true;
    }

    /// Goes on to the next cell, which is a key: it is not counted.
    boolean nextKey() throws IOException {
        boolean found = next();
        ordinal--;
        return found;
    }

    /// What stands there, without quotation marks.
    String cell() {
        return cell.toString();
    }

    /// True when a semicolon follows the last cell. A file without it can be cut off in the middle of a number.
    boolean isClosed() {
        return closed;
    }

    /// On which line of the file the cell begins, from 1.
    int line() {
        return line;
    }

    /// Which cell of its line it is, from 1, keys not counted.
    int ordinal() {
        return ordinal;
    }

    private void readQuoted() throws IOException {
        text.read();
        for (int c = text.read(); c != '"'; c = text.read()) {
            if (c == PxText.END) {
                throw KeywordReader.damaged(line);
            }
            append(c);
        }
    }

    private void append(int c) throws IOException {
        if (cell.length() == LONGEST) {
            throw KeywordReader.damaged(line);
        }
        cell.append((char) c);
    }

    private void skipDividers() throws IOException {
        for (int c = text.peek(); c != PxText.END && isDivider(c); c = text.peek()) {
            closed |= text.read() == ';';
        }
    }

    private static boolean isDivider(int c) {
        return c <= ' ' || c == ',' || c == ';' || c == '\u00A0';
    }
}
