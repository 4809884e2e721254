package se.malbild.local.sourcestub;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/// Sends answers, packed for those who take that, and with the faults of sending that are switched on.
final class FaultySending {

    private static final String JSON = "application/json";
    private static final int BOMB_MEGABYTES = 300;
    private static final int ENDLESS_MEGABYTES = 1_000;
    private static final byte[] BLANKS = blanks();

    private final StubFaults faults;
    private final CountDownLatch closed = new CountDownLatch(1);

    FaultySending(StubFaults faults) {
        this.faults = faults;
    }

    /// Answers that are held back are sent at once.
    void close() {
        closed.countDown();
    }

    void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        if (faults.take(StubFault.SLOW)) {
            hold(90_000);
        }
        if (faults.take(StubFault.DISCONNECT)) {
            throw new IOException("Disconnected on purpose");
        } else if (faults.take(StubFault.TOO_MANY_REQUESTS)) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            sendPlain(exchange, 429, JSON, text("{\"detail\":\"Too Many Requests\"}"));
        } else if (faults.take(StubFault.BROKEN)) {
            sendPlain(exchange, 503, "text/html", text("<html><body><h1>503 Service Unavailable</h1></body></html>"));
        } else if (faults.take(StubFault.REDIRECT)) {
            exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data/");
            sendPlain(exchange, 302, JSON, new byte[0]);
        } else if (faults.take(StubFault.HTML)) {
            sendPlain(exchange, 200, JSON, text("<!DOCTYPE html><html><body>Underhåll pågår</body></html>"));
        } else if (faults.take(StubFault.LATIN_1)) {
            byte[] latin = new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
            sendPlain(exchange, status, JSON + "; charset=iso-8859-1", latin);
        } else if (faults.take(StubFault.TRUNCATED)) {
            sendPlain(exchange, status, JSON, Arrays.copyOf(body, body.length * 2 / 3));
        } else if (faults.take(StubFault.OTHER_SHAPE)) {
            sendPlain(exchange, 200, JSON, text("[{\"values\":{\"kpi\":[]}}]"));
        } else if (faults.take(StubFault.GZIP_BOMB)) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            sendPlain(exchange, 200, JSON, packed(BOMB_MEGABYTES));
        } else if (faults.take(StubFault.ENDLESS)) {
            sendBlanks(exchange);
        } else if (faults.take(StubFault.TRICKLE)) {
            sendSlowly(exchange, status, body);
        } else {
            sendWell(exchange, status, body);
        }
    }

    private static void sendWell(HttpExchange exchange, int status, byte[] body) throws IOException {
        String taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        if (taken == null || !taken.contains("gzip")) {
            sendPlain(exchange, status, JSON, body);
            return;
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(body);
        }
        sendPlain(exchange, status, JSON, packed.toByteArray());
    }

    private static void sendPlain(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void sendBlanks(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int megabyte = 0; megabyte < ENDLESS_MEGABYTES; megabyte++) {
                out.write(BLANKS);
            }
        }
    }

    private void sendSlowly(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            for (byte one : body) {
                out.write(one);
                out.flush();
                hold(500);
            }
        }
    }

    private void hold(long milliseconds) throws IOException {
        try {
            var _ = closed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an answer was held back", e);
        }
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            for (int megabyte = 0; megabyte < megabytes; megabyte++) {
                packing.write(BLANKS);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] blanks() {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
