package se.malbild.local.benchmark.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A statement as the service sent it, which PostgreSQL has logged.
///
/// @param session the process of PostgreSQL that carried it out
/// @param text with `$1` and so on where the values of its parameters go
/// @param values of the parameters, the first one first; null where they are
record SentStatement(String session, String text, List<@Nullable String> values) {

    /// Such as `2026-11-22 00:20:01.123 UTC [4711] LOG:  duration: 0.123 ms  execute S_1: SELECT 1`.
    private static final Pattern EXECUTED =
            Pattern.compile(".*\\[(\\d+)] LOG:\\s+duration: \\S+ ms\\s+execute [^:]+: (.*)");

    private static final Pattern PARAMETERS =
            Pattern.compile(".*\\[\\d+] DETAIL:\\s+parameters: (.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern OF_TRANSACTIONS = Pattern.compile("(?:BEGIN|COMMIT|ROLLBACK|SET|SHOW)\\b.*");
    private static final String LATER_LINE = "\t";

    /// Those of a part of the log, in its order, without those that begin and end transactions.
    static List<SentStatement> in(List<String> log) {
        List<SentStatement> statements = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Matcher first = EXECUTED.matcher(log.get(i));
            if (!first.matches()) {
                continue;
            }
            List<String> lines = new ArrayList<>(List.of(first.group(2)));
            while (i + 1 < log.size() && log.get(i + 1).startsWith(LATER_LINE)) {
                i++;
                lines.add(log.get(i).substring(1));
            }
            Optional<String> parameters = i + 1 < log.size() ? parameters(log.get(i + 1)) : Optional.empty();
            String text = String.join("\n", lines).strip();
            if (!OF_TRANSACTIONS
                    .matcher(text.toUpperCase(Locale.ROOT).lines().findFirst().orElse(""))
                    .matches()) {
                statements.add(new SentStatement(
                        first.group(1),
                        text,
                        parameters.map(SentStatement::values).orElse(List.of())));
            }
        }
        return statements;
    }

    private static Optional<String> parameters(String line) {
        Matcher matcher = PARAMETERS.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<@Nullable String> values(String parameters) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            String value = matcher.group(1);
            values.add(value == null ? null : value.replace("''", "'"));
        }
        return values;
    }
}
