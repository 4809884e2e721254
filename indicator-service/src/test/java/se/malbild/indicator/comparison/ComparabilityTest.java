package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.kit.language.Text;

class ComparabilityTest {

    @ParameterizedTest
    @CsvSource({
        "2020 2021 2022, , 2020, true true",
        "2020 2021 2022, 2021, 2021, false true",
        "2020 2021 2022, 2020, 2020, true true",
        "2020 2021 2022, 2023, 2020, true true",
        "2018 2019 2022 2023, 2019 2023, 2023, false true false",
        // A break in a year without figures lies between those around it.
        "2018 2022, 2020, 2022, false",
        "2023-Q3 2023-Q4 2024-Q1, 2024, 2024-Q1, true false",
        "2024, 2024, 2024, ''",
    })
    void periodsWithABreakBetweenThemAreNotComparable(
            String periods, @Nullable String breaks, String from, String withPrevious) {
        List<String> all = List.of(periods.split(" "));
        Comparability comparability = new Comparability(
                breaks == null
                        ? List.of()
                        : Arrays.stream(breaks.split(" "))
                                .map(period -> new IndicatorFacts.Break(period, new Text("Ny enkät.", "A new survey.")))
                                .toList(),
                all);

        assertThat(comparability.comparableFrom()).isEqualTo(from);
        assertThat(IntStream.range(1, all.size())
                        .mapToObj(place -> Boolean.toString(comparability.withPrevious(place)))
                        .toList())
                .isEqualTo(withPrevious.isEmpty() ? List.of() : List.of(withPrevious.split(" ")));
    }
}
