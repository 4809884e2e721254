package se.malbild.local.benchmark.plans;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.PlanLog;
import se.malbild.local.benchmark.Question;
import se.malbild.local.launcher.Refusal;

/// Finds the statements that the service sends to its database to answer a request, by listening to the database.
///
/// @param log of PostgreSQL
record ListenedRequest(Database database, PlanLog log) {

    private static final String LOGGED = "log_min_duration_statement";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long BETWEEN_TRIES_MILLIS = 200;
    private static final int OK = 200;

    /// The statements behind each of the questions.
    ///
    /// @param table that they read
    List<List<SentStatement>> statements(List<Question> questions, String table)
            throws SQLException, IOException, InterruptedException {
        // For sessions that there are already, too, unlike what is set for a user.
        database.execute("ALTER SYSTEM SET %s = 0".formatted(LOGGED));
        try (HttpClient http = HttpClient.newHttpClient()) {
            database.execute("SELECT pg_reload_conf()");
            awaitLogged(http, questions.getFirst(), table);
            List<List<SentStatement>> found = new ArrayList<>();
            for (Question question : questions) {
                found.add(behind(http, question, table));
            }
            return found;
        } finally {
            database.execute("ALTER SYSTEM RESET " + LOGGED);
            database.execute("SELECT pg_reload_conf()");
        }
    }

    /// It takes a moment until every session has read its settings anew.
    private void awaitLogged(HttpClient http, Question question, String table)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (behind(http, question, table).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new Refusal("PostgreSQL has not logged the statements behind "
                        + question.request().uri());
            }
        }
    }

    private List<SentStatement> behind(HttpClient http, Question question, String table)
            throws IOException, InterruptedException {
        log.skip();
        HttpResponse<String> answer = http.send(question.request(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK || !answer.body().contains(question.expected())) {
            throw new Refusal(
                    "%s answered %d: %s".formatted(question.request().uri(), answer.statusCode(), answer.body()));
        }
        // The log is written by another process than the one that answers.
        TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        // The service counts now and then what waits; that is no part of the request.
        return SentStatement.in(log.lines()).stream()
                .filter(statement -> statement.text().contains(table))
                .toList();
    }
}
