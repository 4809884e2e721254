package se.malbild.indicator.importrun;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/// A stream over pieces that are fetched one by one.
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private int next;
    private boolean ended;

    /// @param pieces gives the piece of a number, from 0; an empty one after the last
    PieceStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : piece[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        if (!ended && position == piece.length) {
            piece = pieces.apply(next++);
            position = 0;
            ended = piece.length == 0;
        }
        return ended;
    }
}
