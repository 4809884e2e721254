package se.malbild.indicator.source.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;

/// Writes down what a source did not answer: one line a failure, and of the same kind one line a minute with how many
/// there were. A fetch asks hundreds of questions, and a source that is away answers none.
final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final String source;
    private final Clock clock;
    private final Map<SourceFailure.Code, Kept> kept = new EnumMap<>(SourceFailure.Code.class);

    FailureLog(String source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /// One line for a question that got no answer, unless it is one of many.
    synchronized void failed(SourceRequest request, SourceFailure failure) {
        Instant now = clock.instant();
        Kept before = kept.get(failure.code());
        if (before != null && now.isBefore(before.writtenAt().plus(QUIET))) {
            kept.put(failure.code(), new Kept(before.writtenAt(), before.unwritten() + 1));
            return;
        }
        kept.put(failure.code(), new Kept(now, 0));
        LOG.warnf(
                "Source %s: %s %s failed: %s%s%s",
                source,
                request.body() == null ? "GET" : "POST",
                Excerpt.of(request.uri().toString()),
                failure.getMessage(),
                failure.getCause() == null
                        ? ""
                        : " (" + Excerpt.of(failure.getCause().toString()) + ")",
                before == null || before.unwritten() == 0
                        ? ""
                        : "; " + before.unwritten() + " more since the last line");
    }

    private record Kept(Instant writtenAt, int unwritten) {}
}
