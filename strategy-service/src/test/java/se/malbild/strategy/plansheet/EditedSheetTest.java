package se.malbild.strategy.plansheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.strategy.activity.Dependencies;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.PlanDocument;
import se.malbild.strategy.schedule.Schedule;

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
                        Objects.requireNonNull(PLAN.at("themes[0].activities[1]"))
                                .id())
                .containsEntry(
                        "themes[0].activities[1]",
                        Objects.requireNonNull(PLAN.at("themes[0].activities[0]"))
                                .id())
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
                "a time that ends too early;      Aktivitet|2.2|x|År 2024–2023;  9 Tidplan: År 2024–2023",
                "a day that there is not;         Aktivitet|2.2|x|31 februari 2024; 9 Tidplan: 31 februari 2024",
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
    void aTimeThatCannotBeIsTakenWhenItIsSaidNotToBeReckoned() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Tidplan|Tidplan räknas",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd|År 2024–2023|–",
                "Aktivitet|1.2|Företagsbesök|2023-10|");

        assertThat(plan.problems()).isEmpty();
        assertThat(activity(plan, 0, 0).schedules()).containsExactly(new Schedule("År 2024–2023", null, null));
        assertThat(activity(plan, 0, 1).schedules()).containsExactly(new Schedule("2023-10", null, null));
    }

    @Test
    void aTimeThatCannotBeStandsWhenAnotherInItsCellIsChanged() {
        Schedule impossible = new Schedule("31 februari 2024", null, null);
        Standing standing = SheetFiles.stored(SheetFiles.read(
                        SheetFiles.table(
                                "Rad|Text|Tidplan|Tidplan räknas",
                                "Aktivitet|Råd|31 februari 2024\nÅr 2023|–\nÅr 2023"),
                        Standing.of(RandomPlan.empty(), Map.of(), Map.of()))
                .document());

        SheetPlan plan = SheetFiles.read(
                SheetFiles.table("Rad|Text|Tidplan", "Aktivitet|Råd|31 februari 2024\nÅr 2025"), standing);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.document().activities().getFirst().schedules().getFirst())
                .isEqualTo(impossible);
        assertThat(plan.document().activities().getFirst().schedules().get(1).words())
                .isEqualTo("År 2025");
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
    void aRefusedNumberIsNotTheNumberAbove() {
        SheetPlan plan = read(
                "Rad|Nr|Text",
                "Tema|1|Kontakter",
                "Aktivitet|7.9|Näringslivsråd",
                "Aktivitet|1.2|Företagsbesök",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd");

        assertThat(problems(plan)).containsExactly("3 Nr: 7.9");
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

        assertThat(problems(plan)).containsExactly("3 Id: " + id, "4 Id: " + id);
        assertThat(outline(plan)).contains("Aktivitet 1.1 Näringslivsråd").noneMatch(row -> row.contains("Kopia"));
    }

    @Test
    void aCopyAboveWhatItCopiesDoesNotTakeItsPlace() {
        String id = id("themes[0].activities[0]");

        SheetPlan plan = read(
                "Rad|Nr|Text|Id",
                "Tema|1|Kontakter|" + id("themes[0]"),
                "Aktivitet||Kopia|" + id,
                "Punkt||Ny punkt|",
                "Aktivitet|1.1|Råd för näringslivet|" + id,
                "Aktivitet|1.2|Företagsbesök|" + id("themes[0].activities[1]"));

        assertThat(problems(plan)).containsExactly("3 Id: " + id, "4 : ", "5 Id: " + id);
        assertThat(outline(plan))
                .contains("Aktivitet 1.1 Näringslivsråd", "Aktivitet 1.2 Företagsbesök")
                .noneMatch(row -> row.contains("Kopia") || row.contains("Ny punkt"));
        assertThat(plan.ids())
                .containsEntry(
                        "themes[0].activities[0]",
                        Objects.requireNonNull(PLAN.at("themes[0].activities[0]"))
                                .id());
    }

    @Test
    void belowAMistypedThemeNothingComesIntoTheThemeAbove() {
        SheetPlan plan = read(
                "Rad|Nr|Text|Id",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd",
                "Temma|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd",
                "Aktivitet||Alldeles ny",
                "Punkt||Ny punkt",
                "Tema|3|Uppföljning",
                "Aktivitet|3.1|Enkät");

        assertThat(problems(plan)).containsExactly("4 Rad: Temma", "5 : ", "6 : ", "7 : ");
        assertThat(outline(plan))
                .contains(
                        "Tema 1 Kontakter",
                        "Tema 2 Strategiska insatser",
                        "Aktivitet 2.1 Branschråd",
                        "Aktivitet 3.1 Enkät")
                .noneMatch(row -> row.contains("ny") || row.contains("Ny"));
    }

    @Test
    void belowAMistypedActivityNothingComesIntoTheActivityAbove() {
        SheetPlan plan = read(
                "Rad|Nr|Text",
                "Tema|1|Kontakter",
                "Aktivitet|1.1|Näringslivsråd",
                "Punkt||Mikrokluster",
                "Aktivtet|1.2|Företagsbesök",
                "Punkt||Ny punkt",
                "Aktivitet|1.3|Tematräffar",
                "Punkt||Frukost");

        assertThat(problems(plan)).containsExactly("5 Rad: Aktivtet", "6 : ");
        assertThat(outline(plan))
                .contains("Aktivitet 1.2 Företagsbesök", "Aktivitet 1.3 Tematräffar", "Punkt Frukost")
                .noneMatch(row -> row.contains("Ny punkt"));
    }

    @Test
    void anIdThatThePlanDoesNotKnowDoesNotMakeARowNew() {
        String other = "00000000-0000-0000-0000-000000000001";

        SheetPlan plan = read(
                "Rad|Nr|Text|Id",
                "Tema|1|Kontakter|" + other,
                "Aktivitet|1.2|Företagsbesök|00000000-0000-0000-0000-000000000002");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.ids().values())
                .containsExactlyInAnyOrder(
                        Objects.requireNonNull(PLAN.at("themes[0]")).id(),
                        Objects.requireNonNull(PLAN.at("themes[0].activities[1]"))
                                .id());
    }

    @Test
    void withoutIdsWhatHasTheSameWordsIsTakenBelowTheSameRow() {
        Standing standing = SheetFiles.stored(SheetFiles.read(
                        SheetFiles.table(
                                "Rad|Nr|Text",
                                "Tema|1|Kontakter",
                                "Aktivitet|1.1|Näringslivsråd",
                                "Punkt||Workshop",
                                "Aktivitet|1.2|Företagsbesök",
                                "Punkt||Workshop"),
                        Standing.of(RandomPlan.empty(), Map.of(), Map.of()))
                .document());

        SheetPlan plan = SheetFiles.read(
                SheetFiles.table(
                        "Rad|Text",
                        "Tema|Kontakter",
                        "Aktivitet|Näringslivsråd",
                        "Aktivitet|Företagsbesök",
                        "Punkt|Workshop"),
                standing);

        assertThat(plan.ids())
                .containsEntry(
                        "themes[0].activities[1].details[0]",
                        Objects.requireNonNull(standing.at("themes[0].activities[1].details[0]"))
                                .id());
        assertThat(SheetCount.of(standing, plan)).contains(new SheetCount("Punkt", 0, 0, 0, 1, 1));
    }

    @Test
    void whatIsKeptStaysBehindWhatItStoodBehind() {
        SheetPlan plan = read(
                "Rad|Nr|Text",
                "Mål|x|Nytt mål",
                "Tema|1|Kontakter",
                "Aktivitet||Först",
                "Aktivitet|1.1|Näringslivsråd",
                "Punkt||",
                "Punkt||Företagarna",
                "Aktivitet|två|Fel nummer",
                "Aktivitet|1.3|Sist",
                "Tema|2|Strategiska insatser",
                "Aktivitet|2.1|Branschråd");

        assertThat(outline(plan))
                .containsExactly(
                        "Mål 1 Fler företag",
                        "Tema 1 Kontakter",
                        "Aktivitet 1.1 Först",
                        "Aktivitet 1.2 Näringslivsråd",
                        "Punkt Mikrokluster",
                        "Punkt Företagarna",
                        "Aktivitet 1.3 Företagsbesök",
                        "Aktivitet 1.4 Sist",
                        "Tema 2 Strategiska insatser",
                        "Aktivitet 2.1 Branschråd");
    }

    @Test
    void aHeaderAloneDoesNotEmptyThePlan() {
        assertThatThrownBy(() -> read("Rad|Nr|Text"))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("no rows below the header");
    }

    @Test
    void withoutNumbersWhatIsReferredToStaysWhileTheCellSaysTheSame() {
        String[] rows = {
            "Rad|Text|Beror på|Planens mål|Förväntad effekt",
            "Mål|Fler företag",
            "Tema|Kontakter",
            "Aktivitet|Tematräffar",
            "Aktivitet|Näringslivsråd||1|Fler dialoger",
            "Aktivitet|Företagsbesök|1.1",
            "Tema|Strategiska insatser",
            "Aktivitet|Branschråd|1.1, 1.2"
        };

        SheetPlan plan = read(rows);

        assertThat(problems(plan)).isEmpty();
        assertThat(activity(plan, 0, 1).links())
                .isEqualTo(PLAN.plan().themes().get(0).activities().get(0).links());
        assertThat(activity(plan, 0, 2).dependsOn()).containsExactly("1.2");
        assertThat(activity(plan, 1, 0).dependsOn()).containsExactly("1.2", "1.3");
        rows[7] = "Aktivitet|Branschråd|1.2";
        assertThat(problems(read(rows))).containsExactly("8 Beror på: 1.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ansvarig enhet",
                "Ansvarig roll",
                "Samverkan",
                "Tidplan",
                "Beror på",
                "Fullmäktiges mål",
                "Planens mål",
                "Mått",
                "Insatser"
            })
    void aCellOfVeryManyLinesIsOneShortProblem(String column) {
        String cell = "1\n".repeat(100_000);

        SheetPlan plan = read("Rad|Text|" + column, "Tema|Kontakter", "Aktivitet|Ny|" + cell, "Tema|Slut");

        assertThat(plan.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.column()).isEqualTo(SheetColumn.of(column).orElseThrow());
            assertThat(problem.found()).hasSizeLessThan(210);
        });
    }

    @Test
    void inAHundredRowsOfVeryManyUnknownNamesTheProblemsStayFew() {
        String[] rows = Stream.concat(
                        Stream.of("Rad|Text|Ansvarig enhet"),
                        Stream.iterate(0, row -> row < 100, row -> row + 1)
                                .map(row -> "Aktivitet|Ny %d|%s".formatted(row, ("x".repeat(1_000) + "\n").repeat(50))))
                .toArray(String[]::new);

        assertThat(read(rows).problems()).hasSizeLessThan(5_000).allSatisfy(problem -> {
            assertThat(problem.found()).hasSizeLessThan(210);
            assertThat(problem.expected().english()).hasSizeLessThan(400);
        });
    }

    @Test
    void circlesAreFoundSoonHoweverManyThereAre() {
        String[] dense = activities(300, row -> Stream.iterate(1, step -> step <= 49, step -> step + 1)
                .map(step -> "1." + ((row + step - 1) % 300 + 1))
                .collect(Collectors.joining(", ")));
        String[] chain = activities(4_900, row -> row < 4_900 ? "1." + (row + 1) : "");

        assertTimeout(Duration.ofSeconds(20), () -> {
            SheetPlan circles = read(dense);
            assertThat(circles.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.column())
                    .isEqualTo(SheetColumn.DEPENDS_ON));
            assertThat(new Dependencies<>(circles.document().themes().getFirst().activities().stream()
                                    .collect(Collectors.toMap(DocumentActivity::text, DocumentActivity::dependsOn)))
                            .cycle())
                    .isEmpty();
            assertThat(read(chain).problems()).isEmpty();
        });
    }

    private static String[] activities(int count, IntFunction<String> dependsOn) {
        return Stream.concat(
                        Stream.of("Rad|Nr|Text|Beror på", "Tema|1|Nytt"),
                        Stream.iterate(1, row -> row <= count, row -> row + 1)
                                .map(row -> "Aktivitet|1.%d|1.%d|%s".formatted(row, row, dependsOn.apply(row))))
                .toArray(String[]::new);
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

        SheetPlan plan = SheetFiles.read(SheetTable.of(List.of(new RawSheet("Plan", rows, merged, null))), PLAN);

        assertThat(problems(plan)).containsExactly("4 Ansvarig roll: ");
    }

    @Test
    void theSheetNamedPlanIsReadAmongOthers() {
        List<RawRow> rows = List.of(SheetFiles.row(1, "Rad", "Text"), SheetFiles.row(2, "Tema", "Kontakter"));
        List<RawRow> others = List.of(SheetFiles.row(1, "Rad", "Text"), SheetFiles.row(2, "Tema", "Gammalt"));
        RawSheet plan = new RawSheet(" plan", rows, MergedCells.NONE, null);
        RawSheet old = new RawSheet("2022", others, MergedCells.NONE, null);
        RawSheet older = new RawSheet("2021", others, MergedCells.NONE, null);

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
                        MergedCells.NONE,
                        null))),
                Standing.of(RandomPlan.empty(), Map.of(), Map.of()));

        assertThat(plan.problems()).isEmpty();
        PlanDocument document = plan.document();
        assertThat(document.activities().getFirst().links())
                .extracting(link -> link.effort() + " " + link.measure() + " " + link.expectedEffect())
                .containsExactly("null Fler företag Bättre", "1 null null", "5 null Mer");
    }
}
