package se.malbild.indicator.importrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;

/// A client that sends one byte at a time, long apart, or stops.
@QuarkusTest
@TestProfile(SlowSenderTest.LittlePatience.class)
class SlowSenderTest {

    public static class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("malbild.http.body-grace", "1s");
        }
    }

    @Test
    void isToldThatItIsTooSlowAndNothingIsKept() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /indicator/v1/import-runs?layout=fokus-2021 HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Authorization: %s\r
                    Content-Type: text/csv\r
                    Content-Length: 100000\r
                    \r
                    """.formatted(Tokens.bearer("national-importer", "0000")).getBytes(StandardCharsets.US_ASCII));
            var _ = clock.scheduleAtFixedRate(() -> drip(out), 0, 200, TimeUnit.MILLISECONDS);

            String answer = firstLine(socket.getInputStream());

            clock.shutdownNow();
            assertThat(answer).startsWith("HTTP/1.1 408");
        }
        Uploads.as("national-importer", "0000").get(Uploads.PATH).then().body("meta.totalRecords", is(0));
    }

    @ParameterizedTest
    @CsvSource({"import-runs?layout=fokus-2021, text/csv", "hand-entries, application/json"})
    void thatStopsAltogetherIsToldSoAndHungUpOn(String path, String mediaType) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /indicator/v1/%s HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Authorization: %s\r
                    Accept-Language: en\r
                    Content-Type: %s\r
                    Content-Length: 100000\r
                    \r
                    {""".formatted(path, Tokens.bearer("national-importer", "0000"), mediaType)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "request-timeout", "The body stopped coming");
        }
        Uploads.as("national-importer", "0000").get(Uploads.PATH).then().body("meta.totalRecords", is(0));
    }

    private static void drip(OutputStream out) {
        try {
            out.write('x');
            out.flush();
        } catch (IOException e) {
            // The server has answered and hung up: what the test waits for.
            throw new IllegalStateException(e);
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
