package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The population tables of Statistics Sweden on this machine, over PxWebApi v2 and PxWeb API v1. Regions, variables
/// and shapes are the real ones; the figures are made up by a formula, the same each time.
public final class ScbStub implements AutoCloseable {

    /// The path of PxWebApi v2.
    public static final String BASE_V2 = "/api/v2";
    /// The path of PxWeb API v1.
    public static final String BASE_V1 = "/OV0104/v1/doris/sv/ssd";

    private static final String HTML = "<!DOCTYPE html><html><body>Underhåll pågår</body></html>";

    private final ObjectMapper json = new ObjectMapper();
    private final ScbTables tables = new ScbTables();
    private final ScbLimits limits = new ScbLimits();
    private final ScbCells cells = new ScbCells(new ScbPopulation(tables.regions()));
    private final ScbQuestions questions = new ScbQuestions(json, tables, limits, cells);
    private final Set<ScbFault> faults = EnumSet.noneOf(ScbFault.class);
    private final List<ScbAsked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private final ExecutorService threads;
    private final boolean ownServer;

    private ScbStub(HttpServer server, ExecutorService threads, boolean ownServer) {
        this.server = server;
        this.threads = threads;
        this.ownServer = ownServer;
        server.createContext(BASE_V2 + "/", exchange -> answer(exchange, false));
        server.createContext(BASE_V1 + "/", exchange -> answer(exchange, true));
    }

    /// Starts it on a free port.
    public static ScbStub start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            ScbStub stub = new ScbStub(server, threads, true);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the stub of SCB", e);
        }
    }

    /// Makes it part of a server that others start and stop, and that answers each question on a thread of its own.
    public static ScbStub on(HttpServer server) {
        return new ScbStub(server, Executors.newVirtualThreadPerTaskExecutor(), false);
    }

    /// What `malbild.sources.scb.url` is to be for PxWebApi v2.
    public URI v2() {
        return URI.create(host() + BASE_V2);
    }

    /// What `malbild.sources.scb.url` is to be for PxWeb API v1.
    public URI v1() {
        return URI.create(host() + BASE_V1);
    }

    private String host() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /// All that was asked, in order.
    public List<ScbAsked> asked() {
        return List.copyOf(asked);
    }

    /// Has each answer with figures go wrong like that from now on; with `SLOW`, `TOO_MANY_CALLS` and `UNAVAILABLE`,
    /// each answer at all.
    public synchronized void fault(ScbFault... wrong) {
        faults.addAll(List.of(wrong));
    }

    /// Puts something into the cells of a region, a year and a value of age.
    ///
    /// @param content a whole number, `..`, `.`, `-`, or nothing for no value and no word why
    public void set(String region, int year, String age, String content) {
        cells.set(region, String.valueOf(year), age, content);
    }

    /// Has the new table end with a year.
    ///
    /// @param updated when it was last updated, such as `2026-02-20T07:00:00Z`
    public void newestYear(int year, String updated) {
        tables.newestYear(year, updated);
    }

    /// Has the new table say that it is not updated any more.
    public void discontinue() {
        tables.discontinue();
    }

    /// Has each answer with figures name that with its source.
    void sayThatFiguresAreMadeUp() {
        questions.nameSource("SCB (påhittade värden)");
    }

    /// Sets what may be asked of PxWebApi v2.
    public void limits(int mostCells, int callsWithinWindow, int seconds) {
        limits.set(mostCells, callsWithinWindow, seconds);
    }

    /// Forgets all that was asked and switches all faults off.
    public synchronized void reset() {
        faults.clear();
        asked.clear();
        cells.clear();
        limits.forgetCalls();
    }

    private synchronized Set<ScbFault> faults() {
        return faults.isEmpty() ? EnumSet.noneOf(ScbFault.class) : EnumSet.copyOf(faults);
    }

    private void answer(HttpExchange exchange, boolean v1) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            URI uri = exchange.getRequestURI();
            Set<ScbFault> wrong = faults();
            if (wrong.contains(ScbFault.SLOW)) {
                hold();
            }
            try {
                if (wrong.contains(ScbFault.TOO_MANY_CALLS) || !limits.takeCall(v1)) {
                    throw new ScbRefusal(v1 ? 403 : 429, "Too many requests");
                }
                if (isAway(uri, wrong)) {
                    throw new ScbRefusal(503, "Service Unavailable");
                }
                ScbQuestions.Answer answer = questions.answer(uri, body, v1, wrong);
                remember(exchange, body, answer.cells());
                send(exchange, answer, wrong);
            } catch (ScbRefusal refusal) {
                remember(exchange, body, 0);
                send(exchange, refusal.status(), json.writeValueAsBytes(error(refusal)));
            }
        }
    }

    private static boolean isAway(URI uri, Set<ScbFault> wrong) {
        boolean isFrozen = uri.getPath().contains("TAB638");
        return wrong.contains(ScbFault.UNAVAILABLE) || (isFrozen && wrong.contains(ScbFault.FROZEN_TABLE_UNAVAILABLE));
    }

    // Before it is answered: whoever has an answer is among those who asked.
    private void remember(HttpExchange exchange, byte[] body, long cells) {
        asked.add(new ScbAsked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                new String(body, StandardCharsets.UTF_8),
                cells));
    }

    private JsonNode error(ScbRefusal refusal) {
        return json.createObjectNode()
                .put("type", refusal.status() == 503 ? "Error" : "Parameter error")
                .put("title", refusal.title())
                .put("status", refusal.status());
    }

    private void send(HttpExchange exchange, ScbQuestions.Answer answer, Set<ScbFault> wrong) throws IOException {
        byte[] body = json.writeValueAsBytes(answer.content());
        if (answer.cells() > 0 && wrong.contains(ScbFault.HTML_UNDER_200)) {
            body = HTML.getBytes(StandardCharsets.UTF_8);
        } else if (answer.cells() > 0 && wrong.contains(ScbFault.ERROR_UNDER_200)) {
            body = json.writeValueAsBytes(error(new ScbRefusal(400, "Non-existent variable")));
        } else if (answer.cells() > 0 && wrong.contains(ScbFault.TRUNCATED)) {
            body = Arrays.copyOf(body, body.length / 2);
        }
        send(exchange, 200, body);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void hold() throws IOException {
        try {
            var _ = closed.await(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an answer was held back", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (ownServer) {
            server.stop(0);
        }
        threads.close();
    }
}
