package se.malbild.local.benchmark.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.local.launcher.Refusal;

/// Statements of the service as pgbench sends them: about another municipality each time, the other values fixed.
///
/// @param text as pgbench takes it
/// @param variables their values, by the names that they have in it
/// @param statements how many it sends
record AloneScript(String text, Map<String, String> variables, int statements) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final String MUNICIPALITY = "municipality";

    /// A municipality and the statements behind the same request about it.
    record Sent(String municipality, List<SentStatement> statements) {}

    /// Of the statements that differ between two municipalities in nothing else: those that do not rest on what
    /// another has found.
    ///
    /// @param municipalities that are asked about; see [#areNumbers]
    static AloneScript ofFirst(Sent one, Sent other, List<String> municipalities) {
        return of(one, other, municipalities, false);
    }

    /// Of all statements. Those that rest on what another has found ask for the same every time.
    static AloneScript ofAll(Sent one, Sent other, List<String> municipalities) {
        return of(one, other, municipalities, true);
    }

    /// The codes that are numbers as pgbench writes them: its variables that change are no texts.
    static List<String> areNumbers(List<String> municipalities) {
        return municipalities.stream().filter(code -> !code.startsWith("0")).toList();
    }

    private static AloneScript of(Sent one, Sent other, List<String> municipalities, boolean all) {
        if (!texts(one).equals(texts(other))) {
            throw new Refusal("Two requests of a kind led to different statements: %s and %s"
                    .formatted(texts(one), texts(other)));
        }
        StringBuilder text = new StringBuilder("\\set chosen random(0, %d)%n".formatted(municipalities.size() - 1))
                .append("\\set %s %s%n".formatted(MUNICIPALITY, picked(municipalities, 0, municipalities.size())));
        Map<String, String> variables = new LinkedHashMap<>();
        int count = 0;
        for (int i = 0; i < one.statements.size(); i++) {
            SentStatement statement = one.statements.get(i);
            boolean differs = differs(one, other, i);
            if (!differs || all) {
                List<String> names = new ArrayList<>();
                for (int p = 0; p < statement.values().size(); p++) {
                    String value = statement.values().get(p);
                    if (!differs && one.municipality.equals(value)) {
                        names.add(":" + MUNICIPALITY);
                    } else {
                        names.add(value == null ? "NULL" : ":v%d_%d".formatted(i, p));
                        if (value != null) {
                            variables.put("v%d_%d".formatted(i, p), value);
                        }
                    }
                }
                Matcher parameters = PARAMETER.matcher(statement.text());
                text.append(parameters.replaceAll(parameter -> names.get(Integer.parseInt(parameter.group(1)) - 1)))
                        .append(";%n".formatted());
                count++;
            }
        }
        return new AloneScript(text.toString(), variables, count);
    }

    private static List<String> texts(Sent sent) {
        return sent.statements.stream().map(SentStatement::text).toList();
    }

    private static boolean differs(Sent one, Sent other, int statement) {
        List<@Nullable String> values = one.statements.get(statement).values();
        List<@Nullable String> others = other.statements.get(statement).values();
        if (values.size() != others.size()) {
            return true;
        }
        for (int p = 0; p < values.size(); p++) {
            boolean isMunicipality = one.municipality.equals(values.get(p)) && other.municipality.equals(others.get(p));
            if (!isMunicipality && !Objects.equals(values.get(p), others.get(p))) {
                return true;
            }
        }
        return false;
    }

    /// An expression of pgbench: the code at the place that was chosen, found by halving.
    private static String picked(List<String> codes, int from, int to) {
        if (to - from == 1) {
            return codes.get(from);
        }
        int middle = (from + to) / 2;
        return "case when :chosen < %d then %s else %s end"
                .formatted(middle, picked(codes, from, middle), picked(codes, middle, to));
    }
}
