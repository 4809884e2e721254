package se.malbild.local.launcher;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Tells the person at the terminal what happens, with the seconds since the start.
public final class Progress {

    private final PrintWriter out;
    private final InstantSource clock;
    private final Instant start;

    /// @param start when the person began to wait, which is earlier than this process began
    public Progress(PrintWriter out, InstantSource clock, Instant start) {
        this.out = out;
        this.clock = clock;
        this.start = start;
    }

    /// @param what happens now
    public void say(String what) {
        out.println("%6.1f s  %s".formatted(seconds(), what));
        out.flush();
    }

    /// Since the start.
    double seconds() {
        return Duration.between(start, clock.instant()).toMillis() / 1000.0;
    }
}
