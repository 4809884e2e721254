package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the stub says of itself, and where a person sets and deletes figures, to see what becomes of it:
/// `PUT` and `DELETE /figures/{kpi}/{municipality}/{year}/{gender}`.
///
/// @param stub that it tells of
record StubPage(SourceStub stub) implements HttpHandler {

    private static final Pattern FIGURE = Pattern.compile("/figures/([A-Z]\\d{5})/(\\d{4})/(\\d{4})/([TKM])");
    private static final Pattern VALUE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?|null");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher figure = FIGURE.matcher(path);
            if (figure.matches()) {
                figure(exchange, figure);
            } else if (path.equals("/")) {
                answer(exchange, 200, words());
            } else {
                answer(
                        exchange,
                        404,
                        Map.of(
                                "detail",
                                "There is /, /v3, /api/v2 and /figures/{kpi}/{municipality}/{year}/{gender}."));
            }
        }
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("description", "Answers as Kolada and as Statistics Sweden do. All figures are made up.");
        words.put("beskrivning", "Svarar som Kolada och som SCB. Alla värden är påhittade.");
        words.put("kolada", stub.koladaUrl().toString());
        words.put("scb", stub.scbUrl().toString());
        words.put("requests", stub.requests());
        return words;
    }

    private void figure(HttpExchange exchange, Matcher figure) throws IOException {
        String kpi = figure.group(1);
        String municipality = figure.group(2);
        int year = Integer.parseInt(figure.group(3));
        String gender = figure.group(4);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                String value = new String(exchange.getRequestBody().readNBytes(100), StandardCharsets.UTF_8).strip();
                if (!VALUE.matcher(value).matches()) {
                    answer(exchange, 400, Map.of("detail", "The body is a number, such as 71.3, or null."));
                    return;
                }
                stub.kolada().set(kpi, municipality, year, gender, value, today);
                answer(
                        exchange,
                        200,
                        Map.of(
                                "kpi",
                                kpi,
                                "municipality",
                                municipality,
                                "period",
                                year,
                                "gender",
                                gender,
                                "value",
                                value));
            }
            case "DELETE" -> {
                stub.kolada().delete(kpi, municipality, year, gender, today);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> answer(exchange, 405, Map.of("detail", "A figure is set by PUT and deleted by DELETE."));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> words) throws IOException {
        byte[] body = JSON.writeValueAsBytes(words);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
