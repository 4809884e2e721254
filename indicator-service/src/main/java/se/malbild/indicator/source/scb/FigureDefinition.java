package se.malbild.indicator.source.scb;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.indicator.observation.Gender;

/// Where an indicator's figures stand in a table.
///
/// @param indicator its code
/// @param gender whom the figures are about
/// @param table the table
/// @param selection codes by variable, all but region and time; the figure is the sum of their cells
record FigureDefinition(String indicator, Gender gender, TableDefinition table, Map<String, List<String>> selection) {

    /// How many cells there are for a municipality and a year.
    int cells() {
        return selection.values().stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /// What the table would have to have and has not, each as `Variable: code`.
    List<String> missing(TableFacts facts) {
        Stream<String> codes = selection.entrySet().stream().flatMap(variable -> variable.getValue().stream()
                .filter(code -> !facts.codes(variable.getKey()).contains(code))
                .map(code -> variable.getKey() + ": " + code));
        Stream<String> variables = facts.mandatory().stream()
                .filter(variable -> !selection.containsKey(variable)
                        && !Question.REGION.equals(variable)
                        && !Question.TIME.equals(variable));
        return Stream.concat(codes, variables).collect(Collectors.toList());
    }
}
