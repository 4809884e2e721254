package se.malbild.strategy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.StandingCondition;
import se.malbild.strategy.criterion.Uncertainty;
import se.malbild.strategy.criterion.YearlyImprovement;

class YearsJudgedTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "the years of the validity that have ended | 2022-02-15 | - | FIGURES | - | 2022 2023 2024",
                "the baseline year when there is a figure | 2022-02-15 | - | FIGURES | 2019 2020 2021 2022 | 2021 2022 2023 2024",
                "the present year once it has a figure | 2023-01-01 | - | FIGURES | 2025 | 2023 2024 2025",
                "a quarter of it | 2024-01-01 | - | FIGURES | 2025-Q1 | 2024 2025",
                "nothing after the last day | 2022-01-01 | 2023-06-30 | FIGURES | 2024 2025 | 2022 2023",
                "all that there are figures of without a first day | - | - | FIGURES | 2019 2021 | 2019 2021",
                "the present year at once when it is reported | 2024-01-01 | - | REPORTS | - | 2024 2025",
                "what begins next year is not judged | 2026-01-01 | - | REPORTS | - | -",
                "its baseline is | 2026-01-01 | - | FIGURES | 2024 2025 | 2025",
            })
    void areThoseOfTheValidityAndTheOneBeforeIt(
            String why,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String kind,
            @Nullable String figures,
            @Nullable String years) {
        MeasureToJudge measure = new MeasureToJudge(
                "2083",
                new UUID(0, 1),
                new UUID(0, 2),
                kind.equals("REPORTS") ? reported() : ofFigures(),
                validFrom,
                validTo,
                Instant.parse("2025-03-01T12:00:00Z"));

        String judged = YearsJudged.of(measure, figures(figures), TODAY).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));

        assertThat(judged).as(why).isEqualTo(years == null ? "" : years);
    }

    private static Criterion reported() {
        return new StandingCondition("mark", "Detaljplanerad mark");
    }

    private static Criterion ofFigures() {
        return new YearlyImprovement("fokus.placering", "T", null, Uncertainty.CAVEAT);
    }

    private static List<Figure> figures(@Nullable String periods) {
        return periods == null
                ? List.of()
                : Arrays.stream(periods.split(" ", -1))
                        .map(period -> new Figure("fokus.placering", period, "T", "NOT_AVAILABLE", null, null, 1, 1))
                        .toList();
    }
}
