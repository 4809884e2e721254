package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceRequest;

class PatientHostTest {

    private static final SourceRequest REQUEST = SourceRequest.get(URI.create("http://127.0.0.1:1/"));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoHasAskedTooOftenAsksAgainWhenTheWindowHasPassed() throws Exception {
        SourceAnswer answer = patient(2, "403").ask(REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"403, TOO_MANY_REQUESTS, 3", "400, REFUSED, 1"})
    void itGivesUpAtLastAndAtOnceWhenTheQuestionIsWrong(String status, SourceFailure.Code code, int attempts) {
        assertThatThrownBy(() -> patient(9, status).ask(REQUEST))
                .isInstanceOfSatisfying(SourceFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(code);
                    assertThat(failure.arguments().getFirst()).isEqualTo("api.scb.se");
                });
        assertThat(asked).hasValue(attempts);
    }

    private SourceHost patient(int refusals, String status) {
        return new PatientHost(
                request -> {
                    if (asked.incrementAndGet() <= refusals) {
                        throw new SourceFailure(SourceFailure.Code.REFUSED, "api.scb.se", status, "");
                    }
                    return new SourceAnswer(request, 200, "application/json", new byte[0], Instant.EPOCH);
                },
                Duration.ofMillis(1));
    }
}
