package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.language.Text;

class YearlyImprovementTest {

    private static final String CODE = "svenskt-naringsliv.sammanfattande-omdome";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGHER_IS_BETTER | 3.05 | 3.19 | MET | Sammanfattande omdöme steg från 3,05 (2023) till 3,19 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 3.19 | 3.05 | NOT_MET | Sammanfattande omdöme sjönk från 3,19 (2023) till 3,05 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 3.1 | 3.10 | NOT_MET | Sammanfattande omdöme var oförändrat 3,10 (2023 och 2024). Källa: Svenskt Näringsliv.",
                "LOWER_IS_BETTER | 210 | 225 | NOT_MET | Sammanfattande omdöme försämrades från 210 (2023) till 225 (2024). Källa: Svenskt Näringsliv.",
                "LOWER_IS_BETTER | 225 | 210 | MET | Sammanfattande omdöme förbättrades från 225 (2023) till 210 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | 0 | 12345.5 | MET | Sammanfattande omdöme steg från 0 (2023) till 12\u00a0345,5 (2024). Källa: Svenskt Näringsliv.",
                "HIGHER_IS_BETTER | -3 | -2 | MET | Sammanfattande omdöme steg från \u22123 (2023) till \u22122 (2024). Källa: Svenskt Näringsliv.",
            })
    void theYearIsHeldAgainstTheYearBefore(
            Direction direction, String before, String now, Verdict verdict, String sentence) {
        Judgement judgement = judge(2024, direction, List.of(), figure(2023, before), figure(2024, now));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.sentence().swedish()).isEqualTo(sentence);
        assertThat(judgement.inputs()).extracting(Figure::period).containsExactly("2023", "2024");
    }

    @Test
    void theSentenceIsInEnglishToo() {
        Judgement judgement =
                judge(2024, Direction.HIGHER_IS_BETTER, List.of(), figure(2023, "3.05"), figure(2024, "3.19"));

        assertThat(judgement.sentence().english())
                .isEqualTo("Overall verdict rose from 3.05 (2023) to 3.19 (2024). Source: Svenskt Näringsliv.");
    }

    @Test
    void aMissingYearGivesNoVerdict() {
        Judgement judgement =
                judge(2024, Direction.HIGHER_IS_BETTER, List.of(), figure(2022, "3.0"), figure(2024, "3.19"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.sentence().swedish()).contains("värde för 2023 saknas");
    }

    @Test
    void anEditionThatNeverCameIsSteppedOverAndSaidSo() {
        Judgement judgement =
                judge(2023, Direction.LOWER_IS_BETTER, List.of("2022"), figure(2021, "225"), figure(2023, "198"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.MET);
        assertThat(judgement.sentence().swedish())
                .contains("från 225 (2021) till 198 (2023), den närmast föregående utgåvan");
    }

    @Test
    void aFigureWithoutValueGivesNoVerdict() {
        Judgement judgement =
                judge(2024, Direction.HIGHER_IS_BETTER, List.of(), figure(2023, "3.0"), figure(2024, null));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(judgement.sentence().swedish()).contains("värde för 2024 saknas");
    }

    @Test
    void anIndicatorWithoutDirectionGivesNoVerdict() {
        Judgement judgement = judge(2024, Direction.NEUTRAL, List.of(), figure(2023, "1"), figure(2024, "2"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NO_VERDICT);
    }

    @Test
    void theOrderOfTheFiguresDoesNotMatter() {
        Figure[] figures = {figure(2023, "3.05"), figure(2024, "3.19")};
        Figure[] turned = {figures[1], figures[0]};

        assertThat(judge(2024, Direction.HIGHER_IS_BETTER, List.of(), turned))
                .isEqualTo(judge(2024, Direction.HIGHER_IS_BETTER, List.of(), figures));
    }

    private static Judgement judge(int year, Direction direction, List<String> missingEditions, Figure... figures) {
        IndicatorFacts facts = new IndicatorFacts(
                new Text("Sammanfattande omdöme", "Overall verdict"), "Svenskt Näringsliv", direction, missingEditions);
        return new YearlyImprovement(CODE, "T")
                .judge(year, new Figures(Map.of(CODE, facts), new ArrayList<>(List.of(figures))));
    }

    private static Figure figure(int year, @Nullable String value) {
        return new Figure(
                CODE,
                Integer.toString(year),
                "T",
                value == null ? "NOT_AVAILABLE" : "VALUE",
                value == null ? null : new BigDecimal(value),
                1,
                year);
    }
}
