package se.malbild.indicator.source.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswerTrapsTest {

    private static final byte[] JSON = "{\"values\":[{\"title\":\"Hjälp å väg\"}]}".getBytes(UTF_8);
    private static final byte[] JSON_IN_LATIN_1 = "{\"title\":\"Hjälp\"}".getBytes(ISO_8859_1);
    private static final byte[] LETTERS = "Kolada".repeat(1000).getBytes(UTF_8);
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    SourceHosts hosts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=UTF-8",
                "application/json;charset=\"utf-8\"",
                "text/json",
                "application/vnd.scb+json",
            })
    void takesWhatIsCalledJson(String mediaType) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.of("200 OK", mediaType, JSON))) {
            assertThat(ask(source, AskingSource.once()).open()).hasBinaryContent(JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=utf-8",
                "text/plain",
                "text/vnd.scb+json",
                "application/jsonp",
                "application/json; charset=iso-8859-1",
                "application/json; charset=windows-1252",
                "nonsense",
                "",
            })
    void refusesWhatIsCalledSomethingElse(String mediaType) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.of("200 OK", mediaType, JSON))) {
            SourceFailure failure = failure(source, AskingSource.attempts(3));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.NOT_JSON);
            assertThat(failure.arguments()).contains(mediaType);
            assertThat(source.asked()).hasSize(1);
        }
    }

    @Test
    void refusesAPageInHtmlAndShowsHowItBegins() throws Exception {
        byte[] page = ("<!DOCTYPE html>\n<html>\t\u0007<title>Underhåll</title>" + "x".repeat(5000)).getBytes(UTF_8);
        try (var source = new ScriptedSource(ScriptedSource.of("200 OK", "application/json", page))) {
            SourceFailure failure = failure(source, AskingSource.once());

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.NOT_JSON);
            assertThat(failure.arguments().getLast())
                    .startsWith("<!DOCTYPE html> <html> <title>Underhåll</title>xxx")
                    .endsWith("x…")
                    .hasSizeLessThan(210);
        }
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of(JSON_IN_LATIN_1, SourceFailure.Code.NOT_JSON),
                Arguments.of("{\"a\":1}".getBytes(UTF_16LE), SourceFailure.Code.NOT_JSON),
                Arguments.of("callback({})".getBytes(UTF_8), SourceFailure.Code.NOT_JSON),
                Arguments.of("\"values\"".getBytes(UTF_8), SourceFailure.Code.NOT_JSON),
                Arguments.of("{'values':[]}".getBytes(UTF_8), SourceFailure.Code.NONSENSE),
                Arguments.of("{\"values\":[]}{}".getBytes(UTF_8), SourceFailure.Code.NONSENSE),
                Arguments.of("{\"values\":[NaN]}".getBytes(UTF_8), SourceFailure.Code.NONSENSE),
                Arguments.of(("[".repeat(5000) + "]".repeat(5000)).getBytes(UTF_8), SourceFailure.Code.NONSENSE),
                Arguments.of("{\"values\":[{\"kpi\":\"N00".getBytes(UTF_8), SourceFailure.Code.INCOMPLETE),
                Arguments.of(Arrays.copyOf(JSON, 25), SourceFailure.Code.INCOMPLETE),
                Arguments.of(new byte[0], SourceFailure.Code.INCOMPLETE));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void refusesWhatIsNoJsonInUtf8(byte[] body, SourceFailure.Code expected) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.of("200 OK", "application/json", body))) {
            assertThat(failure(source, AskingSource.once()).code()).isEqualTo(expected);
        }
    }

    @Test
    void toleratesAByteOrderMark() throws Exception {
        byte[] marked = ("\uFEFF" + new String(JSON, UTF_8)).getBytes(UTF_8);
        try (var source = new ScriptedSource(ScriptedSource.of("200 OK", "application/json", marked))) {
            assertThat(ask(source, AskingSource.once()).open()).hasBinaryContent(marked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP"})
    void unpacksWhatIsPacked(String encoding) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.of(
                "200 OK", "application/json", ScriptedSource.gzip(JSON), "Content-Encoding: " + encoding))) {
            assertThat(ask(source, AskingSource.once()).open()).hasBinaryContent(JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
    void refusesAnEncodingThatItDidNotAskFor(String encoding) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.of(
                "200 OK", "application/json", ScriptedSource.gzip(JSON), "Content-Encoding: " + encoding))) {
            SourceFailure failure = failure(source, AskingSource.once());

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.NOT_JSON);
            assertThat(failure.arguments()).contains("application/json, " + encoding);
        }
    }

    static Stream<ScriptedSource.Answer> brokenOff() {
        byte[] packed = ScriptedSource.gzip(JSON);
        byte[] damaged = packed.clone();
        damaged[packed.length - 6] ^= 1;
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        byte[] withoutTrailer = Arrays.copyOf(packed, packed.length - 8);
        return Stream.of(
                // Fewer bytes than were promised, in the midst of JSON, after its end, and packed.
                raw(Arrays.copyOf(JSON, 10), "Content-Length: " + JSON.length),
                raw(JSON, "Content-Length: " + (JSON.length + 10)),
                raw(packed, "Content-Length: " + (packed.length + 10), "Content-Encoding: gzip"),
                // More bytes than were promised: what is beyond is not read.
                raw(JSON, "Content-Length: " + (JSON.length - 3)),
                raw(half, "Content-Length: " + half.length, "Content-Encoding: gzip"),
                raw(withoutTrailer, "Content-Length: " + withoutTrailer.length, "Content-Encoding: gzip"),
                raw(damaged, "Content-Length: " + damaged.length, "Content-Encoding: gzip"),
                raw(new byte[0], "Content-Encoding: gzip"),
                raw(JSON, "Content-Encoding: gzip"),
                // A chunk that is shorter than it says, and a body that ends without the last one.
                raw("ff\r\n{\"values\"".getBytes(UTF_8), "Transfer-Encoding: chunked"),
                raw("2\r\n{}\r\n".getBytes(UTF_8), "Transfer-Encoding: chunked"),
                out -> out.write("HTTP/1.1 200 OK\r\nContent-Ty".getBytes(UTF_8)),
                out -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(UTF_8)),
                OutputStream::close);
    }

    private static ScriptedSource.Answer raw(byte[] body, String... headers) {
        return ScriptedSource.raw(
                "200 OK",
                body,
                Stream.concat(Stream.of("Content-Type: application/json"), Stream.of(headers))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void asksAgainWhatWasBrokenOffOrDamaged(ScriptedSource.Answer broken) throws Exception {
        try (var source = new ScriptedSource(broken, ScriptedSource.of("200 OK", "application/json", JSON))) {
            assertThat(ask(source, AskingSource.attempts(2)).open()).hasBinaryContent(JSON);
            assertThat(source.asked()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void saysThatAnAnswerDidNotComeWhole(ScriptedSource.Answer broken) throws Exception {
        try (var source = new ScriptedSource(broken)) {
            SourceFailure failure = failure(source, AskingSource.attempts(2));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.INCOMPLETE);
            assertThat(source.asked()).hasSize(2);
        }
    }

    @Test
    void endsAnAnswerThatTrickles() throws Exception {
        var over = new CountDownLatch(1);
        ScriptedSource.Answer trickle = out -> {
            ScriptedSource.head(out, "200 OK", List.of("Content-Type: application/json", "Content-Length: 100000"));
            do {
                out.write(' ');
                out.flush();
            } while (!over.await(50, TimeUnit.MILLISECONDS));
        };
        try (var source = new ScriptedSource(trickle)) {
            assertTimesOut(source);
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void endsAnAnswerThatDoesNotCome(boolean headOnly) throws Exception {
        var over = new CountDownLatch(1);
        ScriptedSource.Answer silence = out -> {
            if (headOnly) {
                ScriptedSource.head(
                        out,
                        "200 OK",
                        List.of("Content-Type: application/json", "Content-Encoding: gzip", "Content-Length: 9"));
            }
            over.await();
        };
        try (var source = new ScriptedSource(silence)) {
            assertTimesOut(source);
        } finally {
            over.countDown();
        }
    }

    private void assertTimesOut(ScriptedSource source) {
        var settings = AskingSource.settings(Duration.ofMillis(400), MEGABYTE, 2, Duration.ofSeconds(1));
        long began = System.nanoTime();

        SourceFailure failure = failure(source, settings);

        assertThat(failure.code()).isEqualTo(SourceFailure.Code.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(source.asked()).hasSize(2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesAnAnswerOfExactlyTheLargestSizeAndNoLarger(boolean packed) throws Exception {
        byte[] largest = ("[" + " ".repeat(MEGABYTE - 2) + "]").getBytes(UTF_8);
        byte[] larger = ("[" + " ".repeat(MEGABYTE - 1) + "]").getBytes(UTF_8);
        try (var source = new ScriptedSource(sized(largest, packed), sized(larger, packed))) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.QUICK);

            assertThat(host.ask(SourceRequest.get(source.at("/kpi"))).byteCount())
                    .isEqualTo(MEGABYTE);
            SourceFailure failure = AskingSource.failure(host, source.at("/kpi"));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.TOO_LARGE);
            assertThat(failure.mayPass()).isFalse();
            assertThat(source.asked()).hasSize(2);
        }
    }

    private static ScriptedSource.Answer sized(byte[] body, boolean packed) {
        return packed
                ? ScriptedSource.of("200 OK", "application/json", ScriptedSource.gzip(body), "Content-Encoding: gzip")
                : ScriptedSource.of("200 OK", "application/json", body);
    }

    @Test
    void stopsAtABombBeforeItHasGrown() throws Exception {
        ScriptedSource.Answer bomb = out -> {
            ScriptedSource.head(out, "200 OK", List.of("Content-Type: application/json", "Content-Encoding: gzip"));
            try (var gzip = new GZIPOutputStream(out)) {
                byte[] zeros = new byte[MEGABYTE];
                // Two thousand megabytes, if anybody takes them.
                for (int i = 0; i < 2000; i++) {
                    gzip.write(zeros);
                }
            }
        };
        try (var source = new ScriptedSource(bomb)) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.once());
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();

            SourceFailure failure = AskingSource.failure(host, source.at("/kpi"));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.TOO_LARGE);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20L * MEGABYTE);
        }
    }

    @Test
    void stopsAtBytesThatUnpackToNothingForEver() throws Exception {
        byte[] nothing = ScriptedSource.gzip(new byte[0]);
        ScriptedSource.Answer endless = out -> {
            ScriptedSource.head(out, "200 OK", List.of("Content-Type: application/json", "Content-Encoding: gzip"));
            while (true) {
                out.write(nothing);
            }
        };
        try (var source = new ScriptedSource(endless)) {
            assertThat(failure(source, AskingSource.once()).code()).isEqualTo(SourceFailure.Code.INCOMPLETE);
        }
    }

    @Test
    void countsPackedBytesToo() throws Exception {
        byte[] named = ScriptedSource.gzip(JSON);
        // A packed file can carry its name, as long as it likes, which unpacks to nothing.
        named[3] = 8;
        ScriptedSource.Answer longName = out -> {
            ScriptedSource.head(out, "200 OK", List.of("Content-Type: application/json", "Content-Encoding: gzip"));
            out.write(named, 0, 10);
            while (true) {
                out.write(LETTERS);
            }
        };
        try (var source = new ScriptedSource(longName)) {
            assertThat(failure(source, AskingSource.once()).code()).isEqualTo(SourceFailure.Code.TOO_LARGE);
        }
    }

    @Test
    void unpacksSeveralPartsAsOne() throws Exception {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(ScriptedSource.gzip(Arrays.copyOf(JSON, 10)));
        parts.writeBytes(ScriptedSource.gzip(new byte[0]));
        parts.writeBytes(ScriptedSource.gzip(Arrays.copyOfRange(JSON, 10, JSON.length)));
        try (var source = new ScriptedSource(
                ScriptedSource.of("200 OK", "application/json", parts.toByteArray(), "Content-Encoding: gzip"))) {
            assertThat(ask(source, AskingSource.once()).open()).hasBinaryContent(JSON);
        }
    }

    static Stream<Arguments> redirections() {
        return Stream.of("301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "300 Choose")
                .flatMap(status -> Stream.of(
                                "http://169.254.169.254/latest/meta-data/",
                                "http://localhost:%d/v3/internal",
                                "/v3/elsewhere",
                                "//evil.example/",
                                "file:///etc/passwd")
                        .map(location -> Arguments.of(status, location)));
    }

    @ParameterizedTest
    @MethodSource("redirections")
    void followsNoRedirection(String status, String location) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.status(status, "Location: " + location))) {
            SourceFailure failure = failure(source, AskingSource.attempts(3));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.REDIRECTED);
            assertThat(failure.arguments())
                    .containsExactly(source.base().getAuthority(), status.substring(0, 3), location);
            assertThat(failure.mayPass()).isFalse();
            assertThat(source.asked()).hasSize(1);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "400 Bad Request",
                        "{\"type\":\"Parameter error\",\"title\":\"Non-existent variable\",\"status\":400}",
                        "Parameter error: Non-existent variable"),
                Arguments.of("404 Not Found", "{\"detail\":\"Not Found\"}", "Not Found"),
                Arguments.of(
                        "422 No", "{\"detail\":[{\"msg\":\"too many\"}]}", "{\"detail\":[{\"msg\":\"too many\"}]}"),
                Arguments.of("403 Forbidden", "Too many\u0000 cells", "Too many cells"),
                Arguments.of("403 Forbidden", "<html><h1>Nej</h1></html>", ""),
                Arguments.of("404 Not Found", "", ""),
                Arguments.of("413 Large", "x".repeat(100_000), ""));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void givesTheWordsOfARefusal(String status, String body, String words) throws Exception {
        try (var source =
                new ScriptedSource(ScriptedSource.of(status, "application/problem+json", body.getBytes(UTF_8)))) {
            SourceFailure failure = failure(source, AskingSource.attempts(3));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.REFUSED);
            assertThat(failure.arguments())
                    .containsExactly(source.base().getAuthority(), status.substring(0, 3), words);
            assertThat(source.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"204 No Content", "206 Partial Content", "201 Created"})
    void takesNoOtherSuccessThanOk(String status) throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.raw(status, new byte[0], List.of("Content-Length: 0")))) {
            SourceFailure failure = failure(source, AskingSource.once());

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.NONSENSE);
            assertThat(failure.arguments()).contains(status.substring(0, 3));
        }
    }

    @Test
    void asksNothingOutsideItsHost() throws Exception {
        try (var source = new ScriptedSource(ScriptedSource.json("{}"));
                var other = new ScriptedSource(ScriptedSource.json("{}"))) {
            SourceHost host = AskingSource.host(hosts, source, AskingSource.QUICK);

            SourceFailure failure = AskingSource.failure(host, other.at("/kpi"));

            assertThat(failure.code()).isEqualTo(SourceFailure.Code.FOREIGN_ADDRESS);
            assertThat(other.asked()).isEmpty();
            assertThat(source.asked()).isEmpty();
        }
    }

    private SourceAnswer ask(ScriptedSource source, SourceSettings settings) throws SourceFailure {
        return AskingSource.host(hosts, source, settings).ask(SourceRequest.get(source.at("/kpi")));
    }

    private SourceFailure failure(ScriptedSource source, SourceSettings settings) {
        return AskingSource.failure(AskingSource.host(hosts, source, settings), source.at("/kpi"));
    }
}
