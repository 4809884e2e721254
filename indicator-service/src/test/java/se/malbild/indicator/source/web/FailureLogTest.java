package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureLogTest {

    private static final SourceRequest QUESTION =
            SourceRequest.get(URI.create("https://api.kolada.se/v3/kpi?title=andel"));

    private final Logger log = Logger.getLogger(FailureLog.class.getName());
    private final Lines lines = new Lines();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final FailureLog failures = new FailureLog("kolada", clock);

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(lines);
    }

    @Test
    void writesOneLineWithWhatWasAskedAndWhatCameOfIt() {
        failures.failed(QUESTION, new SourceFailure(SourceFailure.Code.REFUSED, "api.kolada.se", "404", "Not found"));

        assertThat(lines.written)
                .containsExactly("Source kolada: GET https://api.kolada.se/v3/kpi?title=andel failed: "
                        + "REFUSED [api.kolada.se, 404, Not found]");
    }

    @Test
    void writesOneLineAMinuteOfTheSameKindAndHowManyThereWere() {
        for (int i = 0; i < 500; i++) {
            failures.failed(QUESTION, new SourceFailure(SourceFailure.Code.REFUSED, "api.kolada.se", "404", ""));
        }
        failures.failed(QUESTION, new SourceFailure(SourceFailure.Code.TIMED_OUT, "api.kolada.se", "60"));
        now = now.plusSeconds(60);
        failures.failed(QUESTION, new SourceFailure(SourceFailure.Code.REFUSED, "api.kolada.se", "404", ""));

        assertThat(lines.written).hasSize(3);
        assertThat(lines.written.getFirst()).doesNotContain("more since");
        assertThat(lines.written.get(1)).contains("TIMED_OUT");
        assertThat(lines.written.getLast()).endsWith("; 499 more since the last line");
    }

    /// Keeps what is written.
    private static final class Lines extends Handler {

        private final List<String> written = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            written.add(String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
