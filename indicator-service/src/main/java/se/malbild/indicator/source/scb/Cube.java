package se.malbild.indicator.source.scb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The cells of an answer, the last variable running fastest.
///
/// @param variables in the order of the answer
/// @param cells as many as the codes of all variables make together
record Cube(List<CubeVariable> variables, List<Cell> cells) {

    /// Checks that it has the variables and codes that were asked for, no fewer and no others, in whatever order.
    void check(Question question) throws NonsenseAnswer {
        Map<String, List<String>> asked = question.selection();
        for (CubeVariable variable : variables) {
            Set<String> wanted = new LinkedHashSet<>(asked.getOrDefault(variable.code(), List.of()));
            if (wanted.isEmpty()) {
                throw new NonsenseAnswer("id: " + variable.code());
            }
            Set<String> got = new LinkedHashSet<>(variable.codes());
            if (!got.equals(wanted)) {
                throw new NonsenseAnswer("dimension." + variable.code() + ": " + difference(wanted, got));
            }
        }
        if (variables.size() != asked.size()) {
            throw new NonsenseAnswer("id: "
                    + difference(
                            asked.keySet(),
                            Set.copyOf(
                                    variables.stream().map(CubeVariable::code).toList())));
        }
        if (cells.stream().allMatch(Cell::isBlank)) {
            throw new NonsenseAnswer("value: 0 ≠ " + cells.size());
        }
    }

    // What is missing after a minus, what is too much after a plus.
    private static String difference(Set<String> wanted, Set<String> got) {
        List<String> words = new ArrayList<>();
        wanted.stream().filter(code -> !got.contains(code)).forEach(code -> words.add("−" + code));
        got.stream().filter(code -> !wanted.contains(code)).forEach(code -> words.add("+" + code));
        return String.join(" ", words);
    }

    List<String> codes(String variable) {
        return variables.get(place(variable)).codes();
    }

    /// Where the cells of a code of a variable and a code of another one lie, all other variables running.
    int[] positions(String one, int codeOfOne, String other, int codeOfOther) {
        int[] positions = {0};
        for (CubeVariable variable : variables) {
            int size = variable.codes().size();
            int[] chosen = variable.code().equals(one)
                    ? new int[] {codeOfOne}
                    : variable.code().equals(other)
                            ? new int[] {codeOfOther}
                            : IntStream.range(0, size).toArray();
            int[] before = positions;
            positions = new int[before.length * chosen.length];
            int next = 0;
            for (int position : before) {
                for (int code : chosen) {
                    positions[next++] = position * size + code;
                }
            }
        }
        return positions;
    }

    /// The codes of a cell but for those of two variables, such as `Alder: 60-64`; variables of one code are not named.
    String named(int position, Set<String> without) {
        List<String> names = new ArrayList<>();
        int rest = position;
        for (CubeVariable variable : variables.reversed()) {
            int size = variable.codes().size();
            if (size > 1 && !without.contains(variable.code())) {
                names.addFirst(variable.code() + ": " + variable.codes().get(rest % size));
            }
            rest /= size;
        }
        return String.join(", ", names);
    }

    private int place(String variable) {
        return IntStream.range(0, variables.size())
                .filter(place -> variables.get(place).code().equals(variable))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No variable " + variable));
    }
}
