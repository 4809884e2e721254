package se.malbild.kit.file;

import java.io.EOFException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/// A stream over pieces that are fetched one by one.
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private int next;
    private long toFetch;

    /// @param length how many bytes the pieces have together
    /// @param pieces gives the piece of a number, from 0; an empty one when there is none
    PieceStream(long length, IntFunction<byte[]> pieces) {
        this.toFetch = length;
        this.pieces = pieces;
    }

    @Override
    public int read() throws EOFException {
        return atEnd() ? -1 : piece[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws EOFException {
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

    private boolean atEnd() throws EOFException {
        if (position == piece.length && toFetch > 0) {
            fetch();
        }
        return position == piece.length;
    }

    // Who has been promised a number of bytes must not take fewer for the whole: they may be deleted while they are
    // read.
    private void fetch() throws EOFException {
        piece = pieces.apply(next);
        position = 0;
        if (piece.length == 0 || piece.length > toFetch) {
            throw new EOFException("Piece %d has %d bytes, and %d were to come".formatted(next, piece.length, toFetch));
        }
        next++;
        toFetch -= piece.length;
    }
}
