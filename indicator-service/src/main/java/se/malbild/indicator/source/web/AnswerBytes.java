package se.malbild.indicator.source.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Takes in the bytes of an answer, unpacked while they come: what is too large is given up as soon as it is seen, so
/// that little grows into much on the line and not in memory.
final class AnswerBytes {

    private final long largest;

    /// @param largest how many are taken in at most, both as they come and unpacked
    AnswerBytes(long largest) {
        this.largest = largest;
    }

    /// All bytes, to the end of what was sent.
    ///
    /// @throws TooMany when there are more
    /// @throws IOException when they do not come whole
    byte[] of(InputStream body, boolean packed) throws IOException {
        var counted = new Counted(body, largest);
        try (InputStream plain = packed ? new Unpacked(counted) : counted) {
            byte[] bytes = plain.readNBytes(Math.toIntExact(largest + 1));
            if (bytes.length > largest) {
                throw new TooMany();
            }
            // The end of what is packed need not be the end of what is sent.
            var _ = counted.transferTo(OutputStream.nullOutputStream());
            return bytes;
        }
    }

    /// More bytes than are taken in.
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// The content of what can be several packed parts, one after the other. Java's unpacking calls itself for each
    /// part that is empty, so that enough of them would overflow the stack.
    private static final class Unpacked extends GZIPInputStream {

        private static final int MOST_EMPTY_PARTS = 50;
        private int inARow;

        Unpacked(InputStream packed) throws IOException {
            super(packed);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (inARow > MOST_EMPTY_PARTS) {
                throw new ZipException("More than " + MOST_EMPTY_PARTS + " empty parts in a row");
            }
            inARow++;
            try {
                return super.read(into, offset, length);
            } finally {
                inARow--;
            }
        }
    }

    /// Bytes that are counted as they pass.
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream bytes, long most) {
            super(bytes);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooMany {
            left -= read;
            if (left < 0) {
                throw new TooMany();
            }
        }
    }
}
