package se.malbild.local.sourcestub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What stands in the cells of the tables: figures, and the marks and numbers that were put there.
final class ScbCells {

    private final ScbPopulation population;
    private final Map<String, String> set = new ConcurrentHashMap<>();

    ScbCells(ScbPopulation population) {
        this.population = population;
    }

    /// Puts something into the cells of a region, a year and a value of age: a number, or `..`, `.` or `-`.
    void set(String region, String year, String age, String content) {
        set.put(key(region, year, age), content);
    }

    void clear() {
        set.clear();
    }

    /// The contents of all cells that are asked for, the last variable running fastest.
    List<String> of(ScbSelection selection) {
        List<String> cells = new ArrayList<>();
        walk(selection, List.copyOf(selection.codes().keySet()), new HashMap<>(), cells);
        return cells;
    }

    private void walk(ScbSelection selection, List<String> variables, Map<String, String> chosen, List<String> cells) {
        if (variables.isEmpty()) {
            cells.add(cell(selection.table(), chosen));
            return;
        }
        String variable = variables.getFirst();
        for (String code : selection.codes().getOrDefault(variable, List.of())) {
            chosen.put(variable, code);
            walk(selection, variables.subList(1, variables.size()), chosen, cells);
        }
    }

    private String cell(ScbTable table, Map<String, String> chosen) {
        String region = value(table, chosen, ScbVariable.REGION);
        String age = value(table, chosen, ScbVariable.AGE);
        String year = value(table, chosen, ScbVariable.TIME);
        String content = set.get(key(region, year, age));
        if (content != null) {
            return content;
        }
        String sex = value(table, chosen, ScbVariable.SEX);
        String civilStatus = value(table, chosen, ScbVariable.CIVIL_STATUS);
        int inYear = Integer.parseInt(year);
        long count = population.count(region, age, sex, civilStatus, inYear);
        if (value(table, chosen, ScbVariable.CONTENTS).equals("BE0101N2")) {
            return String.valueOf(count - population.count(region, age, sex, civilStatus, inYear - 1));
        }
        return String.valueOf(
                table.disturbed()
                        ? ScbPopulation.disturbed(count, String.join("/", region, age, sex, civilStatus, year))
                        : count);
    }

    private static String value(ScbTable table, Map<String, String> chosen, String variable) {
        return chosen.getOrDefault(variable, table.variable(variable).total());
    }

    private static String key(String region, String year, String age) {
        return region + "/" + year + "/" + age;
    }
}
