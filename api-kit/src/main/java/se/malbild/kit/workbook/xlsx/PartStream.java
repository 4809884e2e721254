package se.malbild.kit.workbook.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// The bytes of one part, held to what the file says of them: a part that unpacks to more than it says is no part
/// that any program wrote, and one whose checksum differs may hold other digits than were written.
final class PartStream extends FilterInputStream {

    private final long size;
    private final long checksum;
    private final CRC32 found = new CRC32();
    private long read;

    PartStream(InputStream bytes, ZipEntry part) {
        super(bytes);
        this.size = part.getSize();
        this.checksum = part.getCrc();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw ZipParts.damaged(e);
        }
        if (count > 0) {
            read += count;
            found.update(buffer, offset, count);
        }
        boolean differs = count < 0 && (read != size || found.getValue() != checksum);
        if (read > size || differs) {
            throw ZipParts.damaged(null);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
