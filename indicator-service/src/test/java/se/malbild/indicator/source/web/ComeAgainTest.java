package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComeAgainTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    0                             | -                             | PT0S
                    120                           | -                             | PT2M
                    86401                         | -                             | P1D
                    99999999999999999999999       | -                             | P1D
                    Sun, 22 Nov 2026 12:05:00 GMT | -                             | PT5M
                    Sun, 22 Nov 2026 11:00:00 GMT | -                             | PT0S
                    Fri, 31 Dec 9999 23:59:59 GMT | -                             | P1D
                    Sun, 22 Nov 2026 13:05:00 GMT | Sun, 22 Nov 2026 13:00:00 GMT | PT5M
                    Sun, 22 Nov 2026 12:05:00 GMT | yesterday                     | PT5M
                    """)
    void readsSecondsAndTimes(String retryAfter, String date, Duration expected) {
        assertThat(new ComeAgain(Clock.fixed(NOW, ZoneOffset.UTC)).of(headers(retryAfter, date)))
                .hasValue(NOW.plus(expected));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "soon", "-5", "1.5", "''", "2026-11-22T12:05:00Z"})
    void readsNothingFromAnythingElse(String retryAfter) {
        assertThat(new ComeAgain(Clock.fixed(NOW, ZoneOffset.UTC)).of(headers(retryAfter, null)))
                .isEmpty();
    }

    private static HttpHeaders headers(@Nullable String retryAfter, @Nullable String date) {
        Map<String, List<String>> headers = new HashMap<>();
        if (retryAfter != null) {
            headers.put("Retry-After", List.of(retryAfter));
        }
        if (date != null) {
            headers.put("Date", List.of(date));
        }
        return HttpHeaders.of(headers, (_, _) -> true);
    }
}
