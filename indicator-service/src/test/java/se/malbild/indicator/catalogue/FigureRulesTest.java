package se.malbild.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2021, 2018, false",
        "2019, 2021, 2019, true",
        "2019, 2021, 2021, true",
        "2019, 2021, 2022, false",
        "2019, 2021, 2018-Q4, false",
        "2019, 2021, 2021-Q4, true",
        "2019, 2021, 2022-01, false",
        "2019-Q3, , 2019, true",
        "2019-Q3, , 2019-Q2, false",
        "2019-Q3, , 2019-Q3, true",
        ", 2021, 1950, true",
        ", , 2150, true",
    })
    void aDefinitionHoldsThePeriodsBetweenItsBounds(
            @Nullable String from, @Nullable String to, String period, boolean held) {
        assertThat(new FigureRules(Scale.ANY, false, from, to, Set.of(), "").holds(period))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2021, 2019–2021", "2023, , 2023–", ", 2019, –2019"})
    void theBoundsAreWrittenWithADash(@Nullable String from, @Nullable String to, String written) {
        assertThat(new FigureRules(Scale.ANY, false, from, to, Set.of(), "").validity())
                .isEqualTo(written);
    }
}
