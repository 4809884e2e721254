package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.malbild.local.launcher.Progress;

/// Writes how PostgreSQL carries out the statements behind each scenario.
///
/// @param log where the plans are
/// @param progress is told
record Explanation(PlanLog log, Questions requests, Progress progress) {

    /// After ten times on a connection, a statement has the plan that it has in a busy service.
    private static final int TIMES = 12;

    private static final int OK = 200;
    private static final long IDLE_SECONDS = 6;

    /// @param largeTables those that no statement may read from end to end
    /// @return whether none does and every request was answered
    boolean write(List<Scenario> scenarios, Set<String> largeTables, PrintWriter out)
            throws IOException, InterruptedException {
        progress.say("Listening to what the service does by itself");
        log.skip();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        Set<String> itsOwn = log.next().stream().map(Plan::statement).collect(Collectors.toSet());
        boolean good = true;
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Scenario scenario : scenarios) {
                progress.say("Explaining " + scenario.name());
                out.println("## %s%n".formatted(scenario.name()));
                good &= ask(http, scenario, out);
                good &= write(plans(itsOwn), largeTables, out);
            }
        }
        return good;
    }

    private boolean ask(HttpClient http, Scenario scenario, PrintWriter out) throws IOException, InterruptedException {
        for (int i = 0; i < TIMES; i++) {
            Question question = requests.next(List.of(scenario));
            HttpResponse<String> answer = http.send(question.request(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK || !answer.body().contains(question.expected())) {
                out.println("WRONG: %s answered %d: %s%n"
                        .formatted(question.request().uri(), answer.statusCode(), answer.body()));
                return false;
            }
        }
        return true;
    }

    /// The last plan of each statement.
    private Map<String, Plan> plans(Set<String> itsOwn) throws IOException {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Plan plan : log.next()) {
            if (!itsOwn.contains(plan.statement()) && !plan.isTheDriversOwn()) {
                plans.put(plan.statement(), plan);
            }
        }
        return plans;
    }

    private static boolean write(Map<String, Plan> plans, Set<String> largeTables, PrintWriter out) {
        boolean good = true;
        for (Plan plan : plans.values()) {
            out.println("```%n%s%n```%n".formatted(plan.text()));
            List<String> scanned = SequentialScans.in(plan.text(), largeTables);
            if (!scanned.isEmpty()) {
                good = false;
                out.println("WRONG: reads all of %s%n".formatted(String.join(", ", scanned)));
            }
        }
        return good;
    }
}
