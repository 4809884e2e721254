package se.malbild.indicator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.language.Text;

class ProblemWordingTest {

    private static final Set<Code> OF_ONE = Set.of(
            Code.UNREASONABLE_SIZE,
            Code.FORBIDDEN_CONTENT,
            Code.UNCLOSED_QUOTE,
            Code.KEYWORD_MISSING,
            Code.DAMAGED_PX,
            Code.MARK_NOT_EXPLAINED,
            Code.HEADER_NOT_FOUND,
            Code.YEAR_NOT_FOUND,
            Code.FIGURES_ARE_PERIODS,
            Code.AMBIGUOUS_MUNICIPALITY,
            Code.SEVERAL_MUNICIPALITIES,
            Code.IMPLAUSIBLE_PERIOD,
            Code.SUM_DIFFERS,
            Code.CELL_NOT_UNDERSTOOD,
            Code.PERIOD_NOT_ASKED_FOR,
            Code.KPIS_NOT_TOLD,
            Code.KPI_VANISHED,
            Code.KPI_CAME_BACK,
            Code.KPI_DIVIDED_BY_GENDER,
            Code.KPI_NO_LONGER_DIVIDED);

    private static final Set<Code> OF_TWO = Set.of(
            Code.TOO_MANY_COLUMNS,
            Code.MORE_CELLS_THAN_HEADINGS,
            Code.OTHER_TABLE_BELOW,
            Code.GENDER_NOT_READ,
            Code.ROW_TOO_LONG,
            Code.DATA_COUNT_DIFFERS,
            Code.SHEET_NOT_FOUND,
            Code.SHEET_NOT_READ,
            Code.OUTSIDE_DEFINITION,
            Code.EDITION_NEVER_PUBLISHED,
            Code.NOT_DIVIDED_BY_GENDER,
            Code.COLUMN_MISSING,
            Code.COLUMN_TWICE,
            Code.EDITION_DIFFERS,
            Code.LAYOUT_NOT_FOR_EDITION,
            Code.INDICATOR_DIFFERS,
            Code.SPLIT_FIGURES,
            Code.CODE_AND_NAME_DIFFER,
            Code.AMBIGUOUS_NUMBER,
            Code.UNIT_DIFFERS,
            Code.OFF_SCALE,
            Code.MARK_SAYS_OTHERWISE,
            Code.UNDO_CONFLICT,
            Code.PORTION_NOT_HAD,
            Code.YEARS_WITHOUT_TABLE,
            Code.YEARS_NOT_YET_IN_TABLE,
            Code.TABLE_DISCONTINUED,
            Code.CODES_NOT_IN_TABLE,
            Code.ANSWER_NOT_READ,
            Code.KPI_REDEFINED,
            Code.KPI_MISSHAPED);

    private static final Set<Code> OF_THREE = Set.of(
            Code.CONTRADICTION,
            Code.CROSS_CHECK_DIFFERS,
            Code.OLDER_EDITION,
            Code.TABLE_FOLLOWED,
            Code.YEARS_NOT_IN_TABLE,
            Code.KPI_RETITLED,
            Code.KPI_PUBLICATION_MOVED,
            Code.KPI_NEXT_PUBLICATION,
            Code.KPI_CHANGED);

    private static final Set<Code> OF_FOUR = Set.of(Code.ENDINGS_NOT_TRUSTED);

    @ParameterizedTest
    @EnumSource
    void everyCodeShowsAllThatIsGivenWithIt(Code code) {
        String[] given = Arrays.copyOf(new String[] {"q1", "q2", "q3", "q4"}, count(code));

        Text text = ProblemWording.of(ReadingProblem.ofFile(code, given));

        assertThat(List.of(given)).allMatch(text.swedish()::contains).allMatch(text.english()::contains);
        assertThat(text.swedish()).isNotBlank().doesNotContain("–").doesNotContain("%s");
        assertThat(text.english()).isNotBlank().doesNotContain("–").doesNotContain("%s");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsShownAsADash(Code code) {
        Text none = ProblemWording.of(ReadingProblem.ofFile(code));
        Text blank = ProblemWording.of(ReadingProblem.ofFile(code, "", "", ""));

        assertThat(none.swedish().contains("–")).isEqualTo(count(code) > 0);
        assertThat(blank.english().contains("–")).isEqualTo(count(code) > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MUNICIPALITY | 'Tabellen vars rubrikrad är rad 3 saknar en kolumn med kommuner.'",
                "FIGURE 4     | 'Tabellen vars rubrikrad är rad 3 saknar en kolumn med värden (kolumn 4).'",
                "Kommun       | 'Rubriken Kommun saknas på rubrikraden, rad 3.'"
            })
    void aColumnWithoutHeadingIsToldOfByWhatItHolds(String column, String swedish) {
        Text text = ProblemWording.of(ReadingProblem.ofFile(Code.COLUMN_MISSING, column, "3"));

        assertThat(text.swedish()).isEqualTo(swedish);
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatNoLayoutFitsIsToldWhatStoodInTheWay(List<String> given, String swedish) {
        Text text = ProblemWording.of(ReadingProblem.ofFile(Code.LAYOUT_NOT_RECOGNISED, given.toArray(String[]::new)));

        assertThat(text.swedish()).startsWith(swedish);
        assertThat(text.english()).isNotBlank().doesNotContain("%s");
    }

    static Stream<Arguments> aFileThatNoLayoutFitsIsToldWhatStoodInTheWay() {
        return Stream.of(
                Arguments.of(List.of("–"), "Ingen känd kolumnlayout passar filen. Ange"),
                Arguments.of(
                        List.of("a, b"), "Flera kolumnlayouter passar filen: a, b. Ange en av dem, eller indikatorn."),
                Arguments.of(
                        List.of("–", "fokus", "Total poäng | MUNICIPALITY", "", "", "", ""),
                        "Ingen känd kolumnlayout passar filen. Närmast kommer fokus, men filen saknar en kolumn som heter Total poäng, en kolumn med kommuner. "),
                Arguments.of(
                        List.of("–", "fokus", "", "Diff | Mål", "Betyg 2024", "2018", ""),
                        "Ingen känd kolumnlayout passar filen. Närmast kommer fokus, men kolumnerna \"Diff\", \"Mål\" skulle inte läsas och titeln \"Betyg 2024\" säger något annat och den gäller inte för \"2018\". "),
                Arguments.of(
                        List.of("–", "fokus", "", "", "", "", "Placering 2024"),
                        "Ingen känd kolumnlayout passar filen. Närmast kommer fokus, men rubriken \"Placering 2024\" står flera gånger. "),
                Arguments.of(
                        List.of("–", "fokus", "", "", "", "", ""),
                        "Ingen känd kolumnlayout passar filen. Närmast kommer fokus, men det framgår inte att värdena hör till den. "));
    }

    private static int count(Code code) {
        if (OF_FOUR.contains(code)) {
            return 4;
        }
        if (OF_THREE.contains(code)) {
            return 3;
        }
        if (OF_TWO.contains(code)) {
            return 2;
        }
        return OF_ONE.contains(code) ? 1 : 0;
    }
}
