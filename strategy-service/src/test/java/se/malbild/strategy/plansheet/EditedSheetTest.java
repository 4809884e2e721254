package se.malbild.strategy.plansheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.PlanDocument;

/// Sheets as tired people send them.
class EditedSheetTest {

    private static final Standing PLAN = SheetFiles.stored(SheetFiles.read(
                    SheetFiles.table(
                            "Rad|Nr|Text|Tidplan|Beror på|Planens mål|Förväntad effekt",
                            "Mål|1|Fler företag",
                            "Tema|1|Kontakter",
                            "Aktivitet|1.1|Näringslivsråd|[före punkterna] Minst 4 gånger per år||1|Fler dialoger",
                            "Punkt||Mikrokluster",
                            "Punkt||Företagarna|21 aug",
                            "Aktivitet|1.2|Företagsbesök|År 2023-2024|1.1",
                            "Tema|2|Strategiska insatser",
                            "Aktivitet|2.1|Branschråd||1.1, 1.2"),
                    Standing.of(RandomPlan.empty(), Map.of(), Map.of()))
            .document());

    private static SheetPlan read(String... rows) {
        return SheetFiles.read(SheetFiles.table(rows), PLAN);
    }

    private static List<String> outline(SheetPlan plan) {
        return SheetExport.of(plan.document(), Map.of(), Map.of()).stream()
                .map(part -> (part.kind().label() + " " + part.number() + " " + part.text()).replace("  ", " "))
                .toList();
    }

    private static DocumentActivity activity(SheetPlan plan, int theme, int index) {
        return plan.document().themes().get(theme).activities().get(index);
    }

    private static List<String> problems(SheetPlan plan) {
        return plan.problems().stream()
                .map(problem -> problem.row() + " "
                        + Optional.ofNullable(problem.column())
                                .map(SheetColumn::heading)
                                .orElse("")
                        + ": " + problem.found())
                .toList();
    }

    private static String id(String place) {
        return Objects.requireNonNull(Objects.requireNonNull(PLAN.at(place)).id())
                .toString();
    }

    @Test
    void whatASheetHasNoColumnForStaysAsItIs() {
        SheetPlan plan = read(
                "Rad|Text",
                "Mål|Fler företag",
                "Tema|Kontakter",
                "Aktivitet|Näringslivsråd",
                "Punkt|Mikrokluster",
                "Punkt|Företagarna",
                "Aktivitet|Företagsbesök",
                "Tema|Strategiska insatser",
                "Aktivitet|Branschråd");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.document()).isEqualTo(PLAN.plan());
    }

    @Test
    void aTitleAboveColumnsInAnotherOrderOwnColumnsAndBlankRowsDoNoHarm() {
        SheetPlan plan = read(
                "Processplan 2023–2024",
                "",
                "Anteckning| TEXT |\u00a0nr|rad ",
                "|Fler företag|1|MÅL",
                "",
                "ring Anna|Kontakter|1|tema",
                "|Näringslivsråd\u00a0 |#1.1| aktivitet ",
                "|Mikrokluster||punkt",
                "|Företagarna||punkt",
                "kanske",
                "|Företagsbesök|1.2.|Aktivitet",
                "|Strategiska insatser|2|Tema",
                "|Branschråd|2,1|Aktivitet");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.document()).isEqualTo(PLAN.plan());
        assertThat(plan.ignored()).containsExactly("Anteckning");
    }

    @Test
    void aNewRowBetweenOthersMovesTheirNumbersAndWhatRefersToThem() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Beror på",
                "Tema|1|Kontakter",
                "Aktivitet||Tematräffar",
                "Aktivitet|1.1|Näringslivsråd",
                "Aktivitet|1.2|Företagsbesök|1.1",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd|1.1, 1.2");

        assertThat(plan.problems()).isEmpty();
        assertThat(outline(plan))
                .containsExactly(
                        "Tema 1 Kontakter",
                        "Aktivitet 1.1 Tematräffar",
                        "Aktivitet 1.2 Näringslivsråd",
                        "Aktivitet 1.3 Företagsbesök",
                        "Tema 2 Strategiska insatser",
                        "Aktivitet 2.1 Branschråd");
        assertThat(activity(plan, 1, 0).dependsOn()).containsExactly("1.2", "1.3");
        assertThat(plan.changed()).doesNotContain("themes[1].activities[0]");
    }

    @Test
    void aRowKeepsItsIdWhenItIsRewrittenAndMoved() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Id",
                "Tema|1|Kontakter|" + id("themes[0]"),
                "Aktivitet|1.2|Besök hos alla företag|" + id("themes[0].activities[1]"),
                "Aktivitet||Råd för näringslivet|" + id("themes[0].activities[0]"),
                "Aktivitet||Ny|");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.ids())
                .containsEntry(
                        "themes[0].activities[0]",
                        PLAN.at("themes[0].activities[1]").id())
                .containsEntry(
                        "themes[0].activities[1]",
                        PLAN.at("themes[0].activities[0]").id())
                .hasSize(3);
        assertThat(SheetCount.of(PLAN, plan))
                .contains(new SheetCount("Aktivitet", 1, 2, 0, 0, 1), new SheetCount("Mål", 0, 0, 0, 0, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "an unknown kind of row;          Aktivitett|2.2|x;              9 Rad: Aktivitett",
                "no kind of row;                  |2.2|x;                        9 Rad:",
                "an activity without a text;      Aktivitet|2.2|;                9 Text:",
                "a number that is none;           Aktivitet|två|x;               9 Nr: två",
                "a number that is there;          Aktivitet|2.1|x;               9 Nr: 2.1",
                "a number of another theme;       Aktivitet|1.3|x;               9 Nr: 1.3",
                "a theme's number out of order;   Tema|1|x;                      9 Nr: 1",
                "a time that goes nowhere;        Tema|3|x|2024;                 9 Tidplan: 2024",
                "a timing that says nothing;      Aktivitet|2.2|x|snart|ibland;  9 Tidplan räknas: ibland",
                "more timings than schedules;     Aktivitet|2.2|x||2024;         9 Tidplan räknas: 2024",
                "an activity that there is not;   Aktivitet|2.2|x|||7.7;         9 Beror på: 7.7",
                "itself;                          Aktivitet|2.2|x|||2.2;         9 Beror på: 2.2",
                "no numbers;                      Aktivitet|2.2|x|||råd;         9 Beror på: råd",
                "a goal that there is not;        Aktivitet|2.2|x||||9;          9 Planens mål: 9",
                "an unknown unit;                 Aktivitet|2.2|x|||||Slottet;   9 Ansvarig enhet: Slottet",
                "a decision without a decision;   Aktivitet|2.2|x||||||Nämnden;  9 Väntar på beslut:",
                "an effect on nothing;            Aktivitet|2.2|x|||||||Mer;     9 Förväntad effekt: Mer",
                "a status;                        Aktivitet|2.2|x||||||||Genomförd; 9 Status: Genomförd",
                "an id that is none;              Aktivitet|2.2|x|||||||||abc;   9 Id: abc",
            })
    void whatIsWrongIsToldByRowAndColumn(String name, String row, String problem) {
        SheetPlan plan = read(
                "Rad|Nr|Text|Tidplan|Tidplan räknas|Beror på|Planens mål|Ansvarig enhet|Beslutas av|Förväntad effekt|Status|Id|Väntar på beslut",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd",
                "Punkt||Mikrokluster",
                "Punkt||Företagarna",
                "Aktivitet|1.2|Företagsbesök",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd",
                row.strip());

        assertThat(problems(plan)).as(name).contains(problem.endsWith(":") ? problem + " " : problem);
        assertThat(plan.problems()).allSatisfy(one -> {
            assertThat(one.row()).isEqualTo(9);
            assertThat(one.expected().english())
                    .isNotBlank()
                    .isNotEqualTo(one.expected().swedish());
        });
    }

    @Test
    void whereAMiddleRowIsWrongWhatItStandsForStays() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Tidplan räknas|Tidplan",
                "Tema|1|Kontakter med företag",
                "Aktivitet|1.1|Näringslivsråd|alltid|Ofta",
                "Aktivitet|1.2|Företagsbesök||År 2025",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd");

        assertThat(problems(plan)).containsExactly("3 Tidplan räknas: alltid");
        assertThat(activity(plan, 0, 0).schedules())
                .isEqualTo(PLAN.plan().themes().get(0).activities().get(0).schedules());
        assertThat(activity(plan, 0, 1).schedules().getFirst().words()).isEqualTo("År 2025");
        assertThat(plan.document().themes().getFirst().heading()).isEqualTo("Kontakter med företag");
    }

    @Test
    void nothingIsDeletedThatAWrongRowMayStandFor() {
        SheetPlan plan = read(
                "Rad|Nr|Text",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd",
                "Aktivitet|9.9|Besök hos företag",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd");

        assertThat(problems(plan)).containsExactly("4 Nr: 9.9");
        assertThat(outline(plan)).contains("Aktivitet 1.2 Företagsbesök").noneMatch(row -> row.contains("Besök hos"));
    }

    @Test
    void belowAWrongNewRowNothingIsRead() {
        SheetPlan plan = read("Rad|Nr|Text", "Tema||", "Aktivitet||Alldeles ny", "Punkt||Ny punkt");

        assertThat(problems(plan)).containsExactly("2 Text: ", "3 : ", "4 : ");
        assertThat(outline(plan)).noneMatch(row -> row.contains("ny"));
    }

    @Test
    void aSheetSortedByAnotherColumnIsRefused() {
        SheetPlan plan = read(
                "Rad|Nr|Text",
                "Aktivitet|2.1|Branschråd",
                "Aktivitet|1.2|Företagsbesök",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd");

        assertThat(problems(plan)).containsExactly("2 Nr: 2.1", "3 Nr: 1.2");
    }

    @Test
    void twoRowsWithOneIdAreToldApart() {
        String id = id("themes[0].activities[0]");

        SheetPlan plan = read(
                "Rad|Nr|Text|Id", "Tema|1|Kontakter", "Aktivitet|1.1|Näringslivsråd|" + id, "Aktivitet||Kopia|" + id);

        assertThat(problems(plan)).containsExactly("4 Id: " + id);
    }

    @Test
    void anActivityDoesNotDependOnItselfByWayOfOthers() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Beror på",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd|2.1",
                "Aktivitet|1.2|Företagsbesök|1.1",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd|1.2");

        assertThat(problems(plan)).contains("3 Beror på: 2.1");
    }

    @Test
    void numbersThatExcelSpoiledAreReadWhereTheRowsTellWhatTheyWere() {
        String[] rows = Stream.concat(
                        Stream.of("Rad|Nr|Text", "Tema|#1|Kontakter"),
                        Stream.iterate(1, index -> index <= 12, index -> index + 1)
                                .map(index -> "Aktivitet|%s|Nr %d"
                                        .formatted(
                                                switch (index) {
                                                    case 2 -> "@2026-02-01";
                                                    case 10 -> "#1.1";
                                                    default -> "#1." + index;
                                                },
                                                index)))
                .toArray(String[]::new);
        SheetPlan plan = read(rows);

        assertThat(problems(plan)).isEmpty();
        assertThat(plan.document().themes().getFirst().activities()).hasSize(12);
    }

    @Test
    void aNumberThatMayBeTwoIsNotGuessed() {
        String[] rows = Stream.concat(
                        Stream.of("Rad|Nr|Text|Beror på", "Tema|1|Kontakter"),
                        Stream.iterate(1, index -> index <= 10, index -> index + 1)
                                .map(index ->
                                        "Aktivitet|1.%d|Nr %d|%s".formatted(index, index, index == 5 ? "#1.1" : "")))
                .toArray(String[]::new);

        assertThat(problems(read(rows))).containsExactly("7 Beror på: 1.1");
    }

    @Test
    void cellsMergedOverRowsAreRefusedWhereTheyHideWhatHolds() {
        MergedCells merged = new MergedCells();
        merged.add(3, 3, 4);
        List<RawRow> rows = List.of(
                SheetFiles.row(1, "Rad", "Nr", "Text", "Ansvarig roll"),
                SheetFiles.row(2, "Tema", "1", "Kontakter"),
                SheetFiles.row(3, "Aktivitet", "1.1", "Näringslivsråd", "Näringslivschef"),
                SheetFiles.row(4, "Aktivitet", "1.2", "Företagsbesök", ""));

        SheetPlan plan = SheetFiles.read(SheetTable.of(List.of(new RawSheet("Plan", rows, merged))), PLAN);

        assertThat(problems(plan)).containsExactly("4 Ansvarig roll: ");
    }

    @Test
    void theSheetNamedPlanIsReadAmongOthers() {
        List<RawRow> rows = List.of(SheetFiles.row(1, "Rad", "Text"), SheetFiles.row(2, "Tema", "Kontakter"));
        List<RawRow> others = List.of(SheetFiles.row(1, "Rad", "Text"), SheetFiles.row(2, "Tema", "Gammalt"));
        RawSheet plan = new RawSheet(" plan", rows, MergedCells.NONE);
        RawSheet old = new RawSheet("2022", others, MergedCells.NONE);
        RawSheet older = new RawSheet("2021", others, MergedCells.NONE);

        assertThat(SheetTable.of(List.of(old, plan)).rows().getFirst().text(SheetColumn.TEXT))
                .isEqualTo("Kontakter");
        assertThatThrownBy(() -> SheetTable.of(List.of(old, older)))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("2022, 2021");
    }

    @Test
    void aSheetOfAnotherLayoutIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> SheetFiles.table("Namn|Belopp", "Anna|12"))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("Rad, Nr, Text")
                .hasMessageContaining("Namn, Belopp");
        assertThatThrownBy(() -> SheetFiles.table("Rad|Text|text", "Tema|x|y"))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("two columns named Text");
    }

    @Test
    void effectsSayWhatTheyAreOnWhenThereAreSeveral() {
        SheetPlan plan = SheetFiles.read(
                SheetTable.of(List.of(new RawSheet(
                        "Plan",
                        List.of(
                                SheetFiles.row(1, "Rad", "Text", "Insatser", "Mått", "Förväntad effekt"),
                                SheetFiles.row(
                                        2,
                                        "Aktivitet",
                                        "Besök",
                                        "1, 5",
                                        "Fler företag",
                                        "Insats 5 → Mer\nFler företag → Bättre")),
                        MergedCells.NONE))),
                Standing.of(RandomPlan.empty(), Map.of(), Map.of()));

        assertThat(plan.problems()).isEmpty();
        PlanDocument document = plan.document();
        assertThat(document.activities().getFirst().links())
                .extracting(link -> link.effort() + " " + link.measure() + " " + link.expectedEffect())
                .containsExactly("null Fler företag Bättre", "1 null null", "5 null Mer");
    }
}
