package se.malbild.indicator.source.scb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// What is to be told of the tables that were asked: which years they do not have, and which of them go on no more. A
/// table that is frozen gives no error, and the years after it would be missing without a word.
///
/// @param plan what was asked
/// @param municipalities all that are wanted
/// @param facts of the tables whose metadata was had, by code
/// @param expectedMonths by whose end the figures of the year before are there, by indicator
/// @param today when it was asked
record TableRemarks(
        ScbPlan plan,
        List<String> municipalities,
        Map<String, TableFacts> facts,
        Map<String, Integer> expectedMonths,
        LocalDate today) {

    private static final int MOST_CODES = 10;

    List<ReadingProblem> all() {
        List<ReadingProblem> remarks = new ArrayList<>();
        for (String indicator : plan.order().indicators()) {
            List<Integer> years = plan.yearsWithoutTable(indicator);
            if (!years.isEmpty()) {
                remarks.add(remark(Code.YEARS_WITHOUT_TABLE, indicator, YearSpans.shown(years)));
            }
        }
        List<TableDefinition> tables = plan.tables();
        for (int place = 0; place < tables.size(); place++) {
            TableDefinition table = tables.get(place);
            if (table.lastYear() != null && place + 1 < tables.size()) {
                remarks.add(remark(
                        Code.TABLE_FOLLOWED,
                        table.code(),
                        table.lastYear().toString(),
                        tables.get(place + 1).code()));
            }
            TableFacts known = facts.get(table.code());
            if (known != null) {
                addOf(table, known, remarks);
            }
        }
        return remarks;
    }

    private void addOf(TableDefinition table, TableFacts known, List<ReadingProblem> remarks) {
        List<Integer> lacking = plan.years(table).stream()
                .filter(year -> !known.years().contains(year))
                .toList();
        Predicate<Integer> isDue = year -> isDue(table, year);
        List<Integer> due = lacking.stream().filter(isDue).toList();
        List<Integer> later = lacking.stream().filter(isDue.negate()).toList();
        if (!due.isEmpty()) {
            remarks.add(remark(Code.YEARS_NOT_IN_TABLE, table.code(), YearSpans.shown(due), known.updated()));
        }
        if (!later.isEmpty()) {
            remarks.add(remark(Code.YEARS_NOT_YET_IN_TABLE, table.code(), YearSpans.shown(later)));
        }
        if (known.discontinued() && table.lastYear() == null) {
            remarks.add(remark(Code.TABLE_DISCONTINUED, table.code(), YearSpans.shown(known.years())));
        }
        Collection<String> missing = plan.of(table).stream()
                .flatMap(figure -> figure.missing(known).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        municipalities.stream()
                .filter(code -> !known.codes(Question.REGION).contains(code))
                .forEach(code -> missing.add(Question.REGION + ": " + code));
        if (!missing.isEmpty()) {
            remarks.add(remark(Code.CODES_NOT_IN_TABLE, table.code(), shortened(missing)));
        }
    }

    // A year's figures are there when the month has passed in which they are expected the year after.
    private boolean isDue(TableDefinition table, int year) {
        int month = plan.of(table).stream()
                .mapToInt(figure -> expectedMonths.getOrDefault(figure.indicator(), 12))
                .max()
                .orElse(12);
        return today.isAfter(YearMonth.of(year + 1, month).atEndOfMonth());
    }

    private static String shortened(Collection<String> codes) {
        String shown = codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? shown + " …" : shown;
    }

    private static ReadingProblem remark(Code code, String... arguments) {
        return ReadingProblem.ofFile(code, arguments);
    }
}
