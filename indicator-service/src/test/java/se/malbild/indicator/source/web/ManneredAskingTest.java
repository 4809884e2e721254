package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ManneredAskingTest {

    private static final ScriptedSource.Answer GOOD = ScriptedSource.json("{\"values\":[]}");

    @Inject
    SourceHosts hosts;

    @Inject
    MeterRegistry metrics;

    @Test
    void saysWhoAsksAndWhatItTakes() throws Exception {
        try (var source = new ScriptedSource(GOOD)) {
            SourceAnswer answer = ask(source, AskingSource.QUICK);

            assertThat(answer.open()).hasContent("{\"values\":[]}");
            assertThat(answer.mediaType()).isEqualTo("application/json");
            assertThat(source.asked()).singleElement().satisfies(asked -> assertThat(asked)
                    .startsWith("GET /v3/kpi HTTP/1.1\n")
                    .contains("Accept: application/json\n", "Accept-Encoding: gzip\n")
                    .containsPattern("User-Agent: Malbild/[0-9.]+ \\(\\+https://[^)]+\\)\n")
                    .doesNotContain("Upgrade"));
        }
    }

    @Test
    void postsWhatHasABody() throws Exception {
        try (var source = new ScriptedSource(GOOD)) {
            var _ = AskingSource.host(hosts, source, AskingSource.QUICK)
                    .ask(SourceRequest.post(source.at("/tables"), "{\"selection\":[]}"));

            assertThat(source.asked()).singleElement().satisfies(asked -> assertThat(asked)
                    .startsWith("POST /v3/tables")
                    .contains("Content-Type: application/json\n")
                    .endsWith("{\"selection\":[]}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"429 Too Many Requests", "500 Oh", "502 Bad Gateway", "503 Busy", "504 Slow", "408 Slow you"})
    void asksAgainWhatPasses(String status) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.status(status), ScriptedSource.status(status), GOOD)) {
            var _ = ask(source, AskingSource.attempts(3));

            assertThat(source.asked()).hasSize(3);
        }
    }

    @Test
    void givesUpAfterAllAttempts() throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.status("503 Busy"))) {
            SourceFailure failure = failure(source, AskingSource.attempts(3));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.SOURCE_BROKEN);
            assertThat(failure.arguments()).containsExactly(source.base().getAuthority(), "503");
            assertThat(failure.mayPass()).isTrue();
            assertThat(failure.comeAgainAt()).isEmpty();
            assertThat(source.asked()).hasSize(3);
        }
    }

    @Test
    void waitsAsManySecondsAsTheSourceAsksFor() throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.status("429 Slowly", "Retry-After: 1"), GOOD)) {
            long began = System.nanoTime();

            var _ = ask(source, AskingSource.QUICK);

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(990));
            assertThat(source.asked()).hasSize(2);
        }
    }

    @Test
    void waitsUntilTheTimeThatTheSourceNames() throws Exception {
        Instant then = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        try (var source =
                new ScriptedSource(ScriptedSource.status("503 Busy", "Retry-After: " + httpDate(then)), GOOD)) {
            SourceAnswer answer = ask(source, AskingSource.QUICK);

            assertThat(answer.answeredAt()).isAfterOrEqualTo(then);
        }
    }

    @Test
    void leavesASourceAloneThatAsksForALongTime() throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.status("503 Closed", "Retry-After: 3600"), GOOD)) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.QUICK);
            Instant before = Instant.now();

            SourceFailure first = AskingSource.failure(host, source.at("/kpi"));
            SourceFailure second = AskingSource.failure(host, source.at("/municipality"));

            assertThat(first.comeAgainAt()).hasValueSatisfying(then -> assertThat(then)
                    .isBetween(before.plusSeconds(3600), Instant.now().plusSeconds(3600)));
            assertThat(second.code()).isEqualTo(SourceFailure.Code.SOURCE_BROKEN);
            assertThat(second.comeAgainAt()).isEqualTo(first.comeAgainAt());
            assertThat(source.asked()).hasSize(1);
        }
    }

    @Test
    void asksNoMoreThanFiveTimesASecondFromManyThreads() throws Exception {
        var settings = new SourceSettings(
                5,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1024,
                1,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                50,
                Duration.ofSeconds(1));
        try (var source = new ScriptedSource(GOOD);
                var threads = Executors.newFixedThreadPool(6)) {
            SourceHost kolada = AskingSource.host(hosts, source, settings);
            SourceHost other = AskingSource.host(hosts, source, settings);
            long began = System.nanoTime();
            Callable<SourceAnswer> one = () -> kolada.ask(SourceRequest.get(source.at("/kpi")));
            Callable<SourceAnswer> another = () -> other.ask(SourceRequest.get(source.at("/kpi")));

            for (var answer : threads.invokeAll(IntStream.range(0, 11)
                    .mapToObj(i -> i % 2 == 0 ? one : another)
                    .toList())) {
                assertThat(answer.get().status()).isEqualTo(200);
            }

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            assertThat(source.asked()).hasSize(11);
        }
    }

    @Test
    void asksMoreSeldomWhenTheSourceSaysSo() throws Exception {
        try (var source = new ScriptedSource(GOOD)) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.QUICK);
            host.askAtMost(10, Duration.ofSeconds(2));
            host.askAtMost(1000, Duration.ofSeconds(1));
            long began = System.nanoTime();

            for (int i = 0; i < 3; i++) {
                var _ = host.ask(SourceRequest.get(source.at("/kpi")));
            }

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        }
    }

    @Test
    void leavesADeadSourceAloneAndTriesItAgainAfterAPause() throws Exception {
        ScriptedSource.Answer broken = ScriptedSource.status("500 Broken");
        var settings = new SourceSettings(
                1000,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1024,
                1,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                3,
                Duration.ofMillis(700));
        try (var source = new ScriptedSource(broken, broken, broken, GOOD)) {
            SourceHost host = hosts.host("mostly-dead", source.base(), settings);
            URI address = source.at("/kpi");
            for (int i = 0; i < 3; i++) {
                assertThat(AskingSource.failure(host, address).code()).isEqualTo(SourceFailure.Code.SOURCE_BROKEN);
            }

            SourceFailure open = AskingSource.failure(host, address);

            assertThat(open.code()).isEqualTo(SourceFailure.Code.CIRCUIT_OPEN);
            assertThat(open.comeAgainAt()).hasValueSatisfying(then -> assertThat(then)
                    .isAfter(Instant.now().minusSeconds(5)));
            assertThat(source.asked()).hasSize(3);
            assertThat(breaker("mostly-dead")).isEqualTo(2);

            await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> assertThat(
                            host.ask(SourceRequest.get(address)).status())
                    .isEqualTo(200));
            assertThat(breaker("mostly-dead")).isZero();
            assertThat(source.asked()).hasSize(4);
        }
    }

    @Test
    void doesNotTakeRefusalsForADeadSource() throws Exception {
        var settings = new SourceSettings(
                1000,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                1024,
                1,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                2,
                Duration.ofMinutes(1));
        try (var source = new ScriptedSource(ScriptedSource.status("404 Not Found"))) {
            SourceHost host = AskingSource.host(hosts, source, settings);

            for (int i = 0; i < 5; i++) {
                assertThat(AskingSource.failure(host, source.at("/kpi")).code()).isEqualTo(SourceFailure.Code.REFUSED);
            }

            assertThat(source.asked()).hasSize(5);
        }
    }

    @Test
    void saysThatNobodyAnswersThere() throws Exception {
        URI closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v3");
        }

        SourceFailure failure = AskingSource.failure(AskingSource.host(hosts, closed, AskingSource.QUICK), closed);

        assertThat(failure.code()).isEqualTo(SourceFailure.Code.UNREACHABLE);
        assertThat(failure.getCause()).isInstanceOf(IOException.class);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() throws Exception {
        try (var source = new ScriptedSource(GOOD)) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.QUICK);
            Thread.currentThread().interrupt();

            Throwable thrown = catchThrowable(() -> host.ask(SourceRequest.get(source.at("/kpi"))));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(thrown).isInstanceOf(CancellationException.class);
            assertThat(source.asked()).isEmpty();
        }
    }

    @Test
    void countsAttemptsByWhatCameOfThem() throws Exception {
        try (var source = new ScriptedSource(
                ScriptedSource.status("503 Busy"),
                ScriptedSource.of("200 OK", "text/html", "<html>".getBytes(StandardCharsets.UTF_8)))) {
            SourceHost host = hosts.host("counted", source.base(), AskingSource.QUICK);

            SourceFailure failure = AskingSource.failure(host, source.at("/kpi"));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.NOT_JSON);
            assertThat(attempts("counted", "source-broken")).isEqualTo(1);
            assertThat(attempts("counted", "not-json")).isEqualTo(1);
            assertThat(metrics.get("malbild.source.pacing")
                            .tag("source", "counted")
                            .timer()
                            .count())
                    .isEqualTo(2);
        }
    }

    private long attempts(String source, String outcome) {
        return metrics.get("malbild.source.requests")
                .tag("source", source)
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    private double breaker(String source) {
        return metrics.get("malbild.source.breaker")
                .tag("source", source)
                .gauge()
                .value();
    }

    private SourceAnswer ask(ScriptedSource source, SourceSettings settings) throws SourceFailure {
        return AskingSource.host(hosts, source, settings).ask(SourceRequest.get(source.at("/kpi")));
    }

    private SourceFailure failure(ScriptedSource source, SourceSettings settings) {
        return AskingSource.failure(AskingSource.host(hosts, source, settings), source.at("/kpi"));
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
