package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Kolada's API v3 on this machine. Its KPIs, municipalities and groups are the real ones; its figures are made up by
/// a formula, the same each time, and appear on the days on which Kolada publishes them.
public final class KoladaStub implements AutoCloseable {

    /// The path of the API.
    public static final String BASE = "/v3";

    private final ObjectMapper json = new ObjectMapper();
    private final StubFaults faults = new StubFaults();
    private final FaultySending sending = new FaultySending(faults);
    private final KoladaMetadata metadata = new KoladaMetadata(json);
    private final KoladaFigures figures = new KoladaFigures();
    private final KoladaAnswers answers = new KoladaAnswers(json, metadata, figures, faults);
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final HttpServer server;
    // Of the server that it started itself.
    private final @Nullable ExecutorService threads;

    private KoladaStub(HttpServer server, @Nullable ExecutorService threads, Clock clock) {
        this.server = server;
        this.threads = threads;
        this.clock = clock;
        server.createContext(BASE + "/", this::answer);
    }

    /// Starts it on a free port.
    public static KoladaStub start() {
        return start(Clock.systemUTC());
    }

    /// Starts it on a free port, with figures as they were published by the day of a clock.
    public static KoladaStub start(Clock clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            KoladaStub stub = new KoladaStub(server, threads, clock);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the stub of Kolada", e);
        }
    }

    /// Makes it part of a server that others start and stop, and that answers each question on a thread of its own.
    public static KoladaStub on(HttpServer server, Clock clock) {
        return new KoladaStub(server, null, clock);
    }

    /// What `malbild.sources.kolada.url` is to be.
    public URI url() {
        return URI.create(host() + BASE);
    }

    private String host() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /// What is to go wrong.
    public StubFaults faults() {
        return faults;
    }

    /// All that was asked, path and query.
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    /// Forgets what was asked, set, deleted and changed, and switches all faults off.
    public void reset() {
        asked.clear();
        faults.off();
        metadata.reset();
        figures.reset();
    }

    /// Adds a KPI, published in April of the year after.
    public void addKpi(String id, String title, boolean dividedByGender) {
        ObjectNode kpi = json.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("description", title + ". Källa: påhittad.")
                .put("is_divided_by_gender", dividedByGender)
                .put("municipality_type", "K")
                .put("auspice", "X")
                .put("operating_area", "Kommunen, övergripande")
                .put("perspective", "Övrigt")
                .putNull("prel_publication_date")
                .putNull("publication_date")
                .putNull("publ_period")
                .put("has_ou_data", false);
        metadata.put(kpi);
    }

    /// Tells something else of a KPI from now on.
    ///
    /// @param field as Kolada calls it, such as `title`, `description`, `publication_date` or `id`
    public void describe(String kpi, String field, @Nullable Object value) {
        metadata.set(kpi, field, value);
    }

    /// Says so of each KPI, where it does not look like another definition.
    void sayThatFiguresAreMadeUp() {
        metadata.setAll("perspective", "PÅHITTADE VÄRDEN");
    }

    /// Knows nothing of a KPI any more.
    public void vanish(String kpi) {
        metadata.remove(kpi);
    }

    /// Sets a figure.
    ///
    /// @param value in JSON, as it is to be sent: `71.3`, `null`, or something that is no figure
    /// @param on the day of the change
    public void set(String kpi, String unit, int year, String gender, String value, LocalDate on) {
        figures.correct(kpi, unit, year, gender, value, on);
    }

    /// Deletes a figure.
    public void delete(String kpi, String unit, int year, String gender, LocalDate on) {
        figures.correct(kpi, unit, year, gender, null, on);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            asked.add(uri);
            KoladaAnswers.Answer answer = answers.to(KoladaQuestion.of(uri, BASE), host(), LocalDate.now(clock));
            sending.send(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        sending.close();
        if (threads != null) {
            server.stop(0);
            threads.close();
        }
    }
}
