package se.malbild.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// A body whose length nobody declared, counted while it is read.
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw tooLarge(limit);
        }
    }

    static Refusal tooLarge(long limit) {
        return new Refusal.Unmet(
                ProblemType.CONTENT_TOO_LARGE,
                Text.of("Innehållet får vara högst %d byte.", "The body may be at most %d bytes.", limit));
    }
}
