package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The tables of population: one that ended with 2024 and the one that followed it, with other codes.
final class ScbTables {

    static final String OLD = "TAB638";
    static final String NEW = "TAB5557";

    private static final int FIRST_YEAR = 1968;
    private static final int LAST_OLD_YEAR = 2024;
    private static final int LAST_SINGLE_AGE = 99;

    private final JsonNode captured = StubResources.json("scb/TAB6471-metadata.json");
    private int newestYear = LAST_OLD_YEAR + 1;
    private String updated = "2026-02-20T07:00:00Z";
    private boolean discontinued;

    /// Sets the newest year of the new table.
    synchronized void newestYear(int year, String updated) {
        this.newestYear = year;
        this.updated = updated;
    }

    /// Has the new table say that it is not updated any more.
    synchronized void discontinue() {
        discontinued = true;
    }

    synchronized Optional<ScbTable> byId(String id) {
        return all().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    synchronized Optional<ScbTable> byPath(String path) {
        return all().stream().filter(table -> table.path().equals(path)).findFirst();
    }

    private List<ScbTable> all() {
        return List.of(old(), recent());
    }

    private ScbTable old() {
        Map<String, String> ages = new LinkedHashMap<>();
        IntStream.rangeClosed(0, LAST_SINGLE_AGE).forEach(age -> ages.put(String.valueOf(age), age + " år"));
        ages.put("100+", "100+ år");
        ages.put("tot", "totalt ålder");
        return new ScbTable(
                OLD,
                "BE/BE0101/BE0101A/BefolkningNy",
                "Folkmängden efter region, civilstånd, ålder och kön. År 1968 - 2024",
                false,
                List.of(
                        captured(ScbVariable.REGION, true, "00"),
                        civilStatus(true, false),
                        new ScbVariable(ScbVariable.AGE, "ålder", ages, true, "tot"),
                        new ScbVariable(ScbVariable.SEX, "kön", sexes(), true, ""),
                        contents(Map.of("BE0101N1", "Folkmängd", "BE0101N2", "Folkökning")),
                        years(FIRST_YEAR, LAST_OLD_YEAR)),
                "2025-02-21T07:00:00Z",
                false);
    }

    private ScbTable recent() {
        return new ScbTable(
                NEW,
                "BE/BE0101/BE0101A/BefolkningCKM",
                "Folkmängden efter region, civilstånd, ålder och kön. År 2025 - " + newestYear,
                true,
                List.of(
                        captured(ScbVariable.REGION, true, "00"),
                        civilStatus(false, true),
                        captured(ScbVariable.AGE, false, ""),
                        captured(ScbVariable.SEX, true, "TotSa"),
                        contents(Map.of("000007ME", "Folkmängd")),
                        years(LAST_OLD_YEAR + 1, newestYear)),
                updated,
                discontinued);
    }

    private static Map<String, String> sexes() {
        Map<String, String> sexes = new LinkedHashMap<>();
        sexes.put("1", "män");
        sexes.put("2", "kvinnor");
        return sexes;
    }

    private static ScbVariable civilStatus(boolean elimination, boolean withTotal) {
        Map<String, String> values = new LinkedHashMap<>();
        if (withTotal) {
            values.put("SC", "totalt, samtliga civilstånd");
        }
        values.put("OG", "ogifta");
        values.put("G", "gifta");
        values.put("ÄNKL", "änkor/änklingar");
        values.put("SK", "skilda");
        return new ScbVariable(ScbVariable.CIVIL_STATUS, "civilstånd", values, elimination, withTotal ? "SC" : "");
    }

    private static ScbVariable contents(Map<String, String> contents) {
        Map<String, String> sorted = new LinkedHashMap<>();
        contents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new ScbVariable(ScbVariable.CONTENTS, "tabellinnehåll", sorted, false, "");
    }

    private static ScbVariable years(int first, int last) {
        Map<String, String> years = new LinkedHashMap<>();
        IntStream.rangeClosed(first, last).mapToObj(String::valueOf).forEach(year -> years.put(year, year));
        return new ScbVariable(ScbVariable.TIME, "år", years, false, "");
    }

    private ScbVariable captured(String code, boolean elimination, String total) {
        JsonNode dimension = captured.get("dimension").get(code);
        JsonNode category = dimension.get("category");
        List<Map.Entry<String, JsonNode>> positions =
                new ArrayList<>(category.get("index").properties());
        positions.sort(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.intValue(), other.intValue())));
        Map<String, String> values = new LinkedHashMap<>();
        positions.forEach(entry -> values.put(
                entry.getKey(), category.get("label").get(entry.getKey()).textValue()));
        return new ScbVariable(code, dimension.get("label").textValue(), values, elimination, total);
    }

    /// Codes of the nation, the counties and the municipalities.
    List<String> regions() {
        return captured(ScbVariable.REGION, true, "00").codes();
    }

    /// The notes on the random disturbance, as they were captured.
    JsonNode notes() {
        return captured.get("note");
    }
}
