package se.malbild.kit.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;

/// Answers a client that stops in the midst of a body. The thread that reads it waits for bytes that never come and can
/// answer nothing, so the event loop does it, and hangs up.
final class StalledBody {

    private static final String PROBLEM = "application/problem+json";

    private final RoutingContext exchange;
    private final LimitedStream body;
    private final Duration grace;
    private final Language reader;

    /// @param grace how long the client may send nothing
    /// @param reader the language to answer in
    StalledBody(RoutingContext exchange, LimitedStream body, Duration grace, Language reader) {
        this.exchange = exchange;
        this.body = body;
        this.grace = grace;
        this.reader = reader;
    }

    /// Looks after the body until it has been answered.
    void watch() {
        long every = Math.clamp(grace.toMillis() / 4, 100, 5_000);
        long timer = exchange.vertx().setPeriodic(every, this::look);
        exchange.addEndHandler(ended -> exchange.vertx().cancelTimer(timer));
    }

    private void look(long timer) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            exchange.vertx().cancelTimer(timer);
        } else if (body.waitsLongerThan(grace) && !response.headWritten()) {
            exchange.vertx().cancelTimer(timer);
            body.giveUp();
            answer(response);
        }
    }

    private void answer(HttpServerResponse response) {
        ProblemType type = ProblemType.REQUEST_TIMEOUT;
        JsonObject problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title().in(reader))
                .put("status", type.status())
                .put("detail", detail().in(reader))
                .put("instance", exchange.normalizedPath());
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Connection", "close")
                .end(problem.encode())
                .onComplete(sent -> exchange.request().connection().close());
    }

    private Text detail() {
        return Text.of(
                "Innehållet slutade komma: inget på %d sekunder. Skicka det på nytt.",
                "The body stopped coming: nothing in %d seconds. Send it again.", grace.toSeconds());
    }
}
