package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHosts;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.local.sourcestub.KoladaStub;
import se.malbild.local.sourcestub.StubFault;

/// Kolada's questions over the wire, with the manners of the service, to a Kolada that answers badly.
@QuarkusTest
class KoladaWireTest {

    // Sources of its own, so that nobody waits long: a bomb is not made at once.
    private static final String PATIENT = "wire";
    private static final String HURRIED = "hurried-wire";
    private static final Map<String, String> SETTINGS = Map.of(
            "malbild.sources.wire.attempts", "1",
            "malbild.sources.wire.answer-timeout", "30s",
            "malbild.sources.wire.largest-answer", "1M",
            "malbild.sources.hurried-wire.attempts", "1",
            "malbild.sources.hurried-wire.answer-timeout", "1s");

    private final KoladaStub stub =
            KoladaStub.start(Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));

    @Inject
    SourceHosts hosts;

    @BeforeAll
    static void set() {
        SETTINGS.forEach(System::setProperty);
    }

    @AfterAll
    static void forget() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GZIP_BOMB, TOO_LARGE",
        "ENDLESS, TOO_LARGE",
        "REDIRECT, REDIRECTED",
        "SLOW, TIMED_OUT",
        "TRICKLE, TIMED_OUT",
        "DISCONNECT, INCOMPLETE",
        "TRUNCATED, INCOMPLETE",
        "HTML, NOT_JSON",
        "LATIN_1, NOT_JSON",
        "TOO_MANY_REQUESTS, TOO_MANY_REQUESTS",
        "BROKEN, SOURCE_BROKEN"
    })
    void whatIsNoAnswerIsAFailureOfItsKind(StubFault fault, SourceFailure.Code code) {
        stub.faults().on(fault);

        String source = code == SourceFailure.Code.TIMED_OUT ? HURRIED : PATIENT;
        assertThatThrownBy(() -> ask(source))
                .isInstanceOfSatisfying(SourceFailure.class, failure -> assertThat(failure.code())
                        .isEqualTo(code));
    }

    @Test
    void aWholeAnswerComesThroughTheSameManners() throws Exception {
        assertThat(PageHead.of(ask(PATIENT)).rowCount()).isEqualTo(2);
    }

    private SourceAnswer ask(String source) throws SourceFailure {
        URI base = stub.url();
        SourceOrder order = new SourceOrder(List.of("U07446"), List.of("2083"), 2023, 2024, null);
        SourceRequest figures = new KoladaQuestions(base)
                .portions(order.indicators(), order)
                .getLast()
                .first();
        return hosts.of(source, base).ask(figures);
    }
}
