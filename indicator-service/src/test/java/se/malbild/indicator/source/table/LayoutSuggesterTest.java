package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.OpenQuestion.Code;
import se.malbild.kit.workbook.Workbook;

class LayoutSuggesterTest {

    private static final String FOLDER = "/fixtures/tables/";

    // Whether a figure only fills a gap is the publisher's habit, which no file shows.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mark_semicolon_crlf.csv",
                "windows_1252_tab.tsv",
                "titles_and_footnotes.csv",
                "missing_values.csv",
                "numbers.csv",
                "codes_beside_names.csv",
                "names.csv",
                "habo_with_diacritics.csv",
                "gotland_among_regions.csv",
                "two_row_header.xlsx",
                "transposed.csv",
                "malbild.csv",
                "kolada_long.csv",
                "kolada_wide.csv",
                "kolada_web.xlsx",
                "pxweb_two_rows.xlsx",
                "sn_ranking.csv",
                "cells.xlsx",
                "same_row_twice.csv",
                "counties_between.csv",
                "genders_in_columns.csv",
                "kept_rows.csv",
                "marked_values.csv",
                "habo_in_one_cell.csv",
                "two_sheets_by_number.xlsx",
                "thousands_beside.csv"
            })
    void theProposalAloneReadsTheSameFigures(String name) throws IOException {
        List<String> lines =
                Tables.text(FOLDER + name + ".expected.csv").lines().toList();
        TableLayout layout = suggest(FOLDER + name).layout().orElseThrow();
        Optional<String> indicator = TableFixturesTest.stated(lines, "indicator")
                .or(() -> name.equals("sn_ranking.csv") ? Optional.of("svenskt-naringsliv.ranking") : Optional.empty())
                .or(() -> name.equals("titles_and_footnotes.csv")
                        ? Optional.of("svenskt-naringsliv.sammanfattande-omdome")
                        : Optional.empty());
        assertSameFigures(name, lines, layout, indicator);
    }

    @ParameterizedTest
    @CsvSource({
        "factors_over_years.csv,",
        "factors_over_years_merged.xlsx,",
        "factors_over_years_one_row.csv,",
        "merged_municipalities.xlsx,",
        "report_of_one.csv,",
        "report_of_one.xlsx,",
        "dos.csv,",
        "first_rows_faulty.csv, skr-insikt.nki-total"
    })
    void withTheNamesOfStoredLayoutsTheProposalReadsTheSameFigures(String name, @Nullable String indicator)
            throws IOException {
        List<String> lines =
                Tables.text(FOLDER + name + ".expected.csv").lines().toList();
        try (Workbook workbook = Tables.workbooks().open(Tables.file(FOLDER + name))) {
            TableLayout layout = new LayoutSuggester(Tables.municipalities())
                    .suggest(workbook, Tables.indicators(), Tables.stored().values(), Optional.empty(), Tables.TODAY)
                    .layout()
                    .orElseThrow();

            assertSameFigures(name, lines, layout, Optional.ofNullable(indicator));
        }
    }

    private static void assertSameFigures(
            String name, List<String> lines, TableLayout layout, Optional<String> indicator) throws IOException {
        ReadingTask task = new ReadingTask(
                layout,
                Tables.indicators(),
                indicator,
                TableFixturesTest.stated(lines, "edition"),
                TableFixturesTest.stated(lines, "sheet"),
                Optional.empty(),
                Tables.TODAY);

        Outcome outcome = Outcome.of(Tables.reader(), Tables.file(FOLDER + name), task);

        List<String> expected = lines.stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.replace(";gap", ""))
                .toList();
        assertThat(outcome.lines().stream().map(line -> line.replace(";gap", "")))
                .filteredOn(line -> Character.isDigit(line.charAt(0)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "tables/mark_semicolon_crlf.csv, WHICH_INDICATOR",
        "tables/same_row_twice.csv, WHICH_INDICATOR",
        "tables/no_year.csv, WHICH_PERIOD",
        "tables/missing_values.csv, WHAT_IS_A_DASH",
        "tables/ambiguous_numbers.csv, WHICH_DECIMAL_MARK"
    })
    void whatTheFileLeavesOpenIsAsked(String file, Code code) throws IOException {
        assertThat(suggest("/fixtures/" + file).questions())
                .extracting(OpenQuestion::code)
                .contains(code);
    }

    @Test
    void aFileThatLeavesNothingOpenRaisesNoQuestion() throws IOException {
        assertThat(suggest("/fixtures/tables/kolada_web.xlsx").questions()).isEmpty();
    }

    @Test
    void aQuestionIsPutInBothLanguages() {
        OpenQuestion question = OpenQuestion.of(Code.WHICH_INDICATOR_IN_COLUMN, "Värde");

        assertThat(question.text().swedish()).startsWith("Vilken indikator").contains("\"Värde\"");
        assertThat(question.text().english()).startsWith("Which indicator").contains("\"Värde\"");
    }

    @Test
    void theNamesOfStoredLayoutsAreBorrowed() throws IOException {
        try (Workbook workbook = Tables.workbooks().open(Tables.file(FOLDER + "sn_factors.xlsx"))) {
            SuggestedLayout suggested = new LayoutSuggester(Tables.municipalities())
                    .suggest(workbook, Tables.indicators(), Tables.stored().values(), Optional.empty(), Tables.TODAY);

            assertThat(suggested.layout().orElseThrow().indicators())
                    .containsEntry("Dialog med kommunen", "svenskt-naringsliv.dialog");
        }
    }

    @Test
    void aFileWithoutMunicipalitiesIsAskedAbout() throws IOException {
        SuggestedLayout suggested = suggest("/fixtures/px_TAB001_latin1_bilingual.px");

        assertThat(suggested.layout()).isEmpty();
        assertThat(suggested.questions())
                .extracting(OpenQuestion::code)
                .containsExactly(Code.WHERE_ARE_THE_MUNICIPALITIES);
    }

    private static SuggestedLayout suggest(String resource) throws IOException {
        try (Workbook workbook = Tables.workbooks().open(Tables.file(resource))) {
            return new LayoutSuggester(Tables.municipalities())
                    .suggest(workbook, Tables.indicators(), List.of(), Optional.empty(), Tables.TODAY);
        }
    }
}
