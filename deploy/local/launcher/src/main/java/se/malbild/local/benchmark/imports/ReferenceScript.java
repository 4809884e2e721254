package se.malbild.local.benchmark.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The plain SQL of an import, statement by statement.
///
/// @param statements in order
record ReferenceScript(List<Statement> statements) {

    private static final String STEP = "-- step: ";
    private static final String COPY = "\\copy ";

    /// @param sql as psql takes it
    record Statement(Step step, String sql) {

        /// Whether it takes the readings from the client.
        boolean isCopy() {
            return sql.startsWith(COPY);
        }

        /// As the server takes it.
        String copySql() {
            return "COPY " + sql.substring(COPY.length()).replace("from pstdin", "FROM STDIN");
        }
    }

    static ReferenceScript of(String script) {
        List<Statement> statements = new ArrayList<>();
        Step step = Step.READ;
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.startsWith(STEP)) {
                step = Step.valueOf(line.substring(STEP.length()));
            } else if (!line.isBlank() && !line.startsWith("--")) {
                statement.append(line).append('\n');
                if (line.endsWith(";") || line.startsWith(COPY)) {
                    statements.add(new Statement(step, statement.toString().strip()));
                    statement.setLength(0);
                }
            }
        }
        return new ReferenceScript(List.copyOf(statements));
    }

    /// As a file for psql that says of each statement to which step it belongs, and how long it took.
    String forPsql() {
        return statements.stream()
                .map(statement -> "\\echo %s%s%n%s%n".formatted(STEP, statement.step(), statement.sql()))
                .collect(Collectors.joining("", "\\timing on\n", ""));
    }

    /// The step that a line of psql's output announces, or the one before.
    static Step stepOf(String line, Step before) {
        return line.startsWith(STEP) ? Step.valueOf(line.substring(STEP.length())) : before;
    }
}
