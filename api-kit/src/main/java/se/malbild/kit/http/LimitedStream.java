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
    // Zero while nobody waits for bytes.
    private volatile long waitingSince;
    private volatile boolean givenUp;

    /// @param limit of all bytes
    /// @param grace how long a body may come at any pace
    LimitedStream(InputStream body, long limit, Duration grace) {
        super(body);
        this.limit = limit;
        this.grace = grace;
    }

    @Override
    public int read() throws IOException {
        int next = awaited(super::read);
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = awaited(() -> super.read(buffer, offset, length));
        count(Math.max(read, 0));
        return read;
    }

    /// Reads what the client sends.
    @FunctionalInterface
    private interface Next {

        int read() throws IOException;
    }

    private int awaited(Next next) throws IOException {
        waitingSince = System.nanoTime() | 1;
        try {
            return next.read();
        } catch (IOException e) {
            // The connection was closed because the client had been answered.
            if (givenUp) {
                throw tooSlow(Duration.ofNanos(System.nanoTime() - begun));
            }
            throw e;
        } finally {
            waitingSince = 0;
        }
    }

    /// True when somebody has waited that long for the next byte.
    boolean waitsLongerThan(Duration patience) {
        long since = waitingSince;
        return since != 0 && System.nanoTime() - since > patience.toNanos();
    }

    /// Says that the client has been told that it is too slow.
    void giveUp() {
        givenUp = true;
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
