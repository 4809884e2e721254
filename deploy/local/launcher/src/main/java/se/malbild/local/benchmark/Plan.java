package se.malbild.local.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How PostgreSQL carried out a statement, as auto_explain writes it to the log.
///
/// @param statement as the service sent it
/// @param text the statement, its parameters, its duration and its plan
record Plan(String statement, String text) {

    /// Such as `2026-11-22 00:20:01.123 UTC [4711] LOG:  duration: 0.123 ms  plan:`.
    private static final Pattern FIRST_LINE = Pattern.compile(".*LOG:\\s+(duration: \\S+ ms)\\s+plan:");

    private static final Pattern AFTER_STATEMENT = Pattern.compile("Query Parameters: .*|.*\\(cost=.*");
    private static final String LATER_LINE = "\t";
    private static final String STATEMENT = "Query Text: ";

    /// True for what the driver asks of each connection once: what the types are called.
    boolean isTheDriversOwn() {
        return statement.contains("pg_catalog.");
    }

    /// All plans of a part of the log, in its order.
    static List<Plan> in(List<String> log) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            var first = FIRST_LINE.matcher(log.get(i));
            if (first.matches()) {
                List<String> later = log.subList(i + 1, log.size()).stream()
                        .takeWhile(line -> line.startsWith(LATER_LINE))
                        .map(line -> line.substring(1))
                        .toList();
                plans.add(of(first.group(1), later));
            }
        }
        return plans;
    }

    private static Plan of(String duration, List<String> lines) {
        String statement = lines.stream()
                .takeWhile(line -> !AFTER_STATEMENT.matcher(line).matches())
                .collect(Collectors.joining("\n"));
        return new Plan(
                statement.startsWith(STATEMENT) ? statement.substring(STATEMENT.length()) : statement,
                String.join("\n", lines) + "\n" + duration);
    }
}
