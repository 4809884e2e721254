package se.malbild.indicator.source.web;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a source says it can be asked again (`Retry-After`, RFC 9110).
final class ComeAgain {

    // Whoever writes a time years away means something else, and is asked again the next day.
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Clock clock;

    ComeAgain(Clock clock) {
        this.clock = clock;
    }

    /// The time, at most a day away; none when there is nothing to be read.
    Optional<Instant> of(HttpHeaders headers) {
        Instant now = clock.instant();
        return headers.firstValue("Retry-After")
                .flatMap(written -> wait(written.strip(), headers, now))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                .map(now::plus);
    }

    private static Optional<Duration> wait(String written, HttpHeaders headers, Instant now) {
        if (written.matches("[0-9]+")) {
            return Optional.of(written.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(written)));
        }
        // A source whose clock is wrong is wrong by the same in both.
        Instant itsNow = headers.firstValue("Date").flatMap(ComeAgain::time).orElse(now);
        return time(written)
                .map(then -> Duration.between(itsNow, then))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
