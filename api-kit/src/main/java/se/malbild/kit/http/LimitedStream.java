package se.malbild.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// A body that is watched while it is read: it must not grow over its limit, and not come so slowly that it holds a
/// thread for hours.
final class LimitedStream extends FilterInputStream {

    private static final long SLOWEST_BYTES_PER_SECOND = 1_024;

    private final long limit;
    private final Duration grace;
    private final long begun = System.nanoTime();
    private long count;

    /// @param limit of all bytes
    /// @param grace how long a body may come at any pace
    LimitedStream(InputStream body, long limit, Duration grace) {
        super(body);
        this.limit = limit;
        this.grace = grace;
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
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        if (elapsed.compareTo(grace) > 0 && count < elapsed.minus(grace).toSeconds() * SLOWEST_BYTES_PER_SECOND) {
            throw tooSlow(elapsed);
        }
    }

    static Refusal tooLarge(long limit) {
        return new Refusal.Unmet(
                ProblemType.CONTENT_TOO_LARGE,
                Text.of("Innehållet får vara högst %d byte.", "The body may be at most %d bytes.", limit));
    }

    private Refusal tooSlow(Duration elapsed) {
        return new Refusal.Unmet(
                ProblemType.REQUEST_TIMEOUT,
                Text.of(
                        "Innehållet kommer för långsamt: %d byte på %d sekunder. Minst %d byte i sekunden väntas.",
                        "The body comes too slowly: %d bytes in %d seconds. At least %d bytes a second are expected.",
                        count,
                        elapsed.toSeconds(),
                        SLOWEST_BYTES_PER_SECOND));
    }
}
