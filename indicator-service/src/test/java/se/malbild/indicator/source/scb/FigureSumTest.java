package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.observation.ObservationStatus;

class FigureSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 |    | VALUE          | 15",
                "0  | -  | VALUE          | 5",
                "   | -  | VALUE          | 5",
                "   | .. | NOT_AVAILABLE  |",
                "   | .  | NOT_APPLICABLE |",
                "   |    | NOT_AVAILABLE  |"
            })
    void aMarkSaysWhatACellIs(
            @Nullable BigDecimal value, @Nullable String mark, ObservationStatus status, @Nullable BigDecimal sum) {
        FigureSum figure = sum(value, mark);

        assertThat(figure.status()).isEqualTo(status);
        assertThat(figure.value()).isEqualTo(sum);
        assertThat(figure.strange()).isNull();
        assertThat(figure.unsaid()).isEqualTo(value == null && mark == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10 | ..  | .. 10", "10 | .   | . 10", "10 | -   | - 10", "10 | ... | ... 10", "   | s   | s"})
    void aMarkThatContradictsOrIsNotKnownIsNotGuessedAt(@Nullable BigDecimal value, String mark, String found) {
        FigureSum figure = sum(value, mark);

        assertThat(figure.value()).isNull();
        assertThat(figure.strange()).isEqualTo("Alder: 19");
        assertThat(figure.found()).isEqualTo(found);
    }

    private static FigureSum sum(@Nullable BigDecimal value, @Nullable String mark) {
        Cube cube = new Cube(
                List.of(new CubeVariable("Alder", List.of("18", "19"))),
                List.of(new Cell(BigDecimal.valueOf(5), ""), new Cell(value, mark == null ? "" : mark)));
        return FigureSum.of(cube, new int[] {0, 1}, Set.of());
    }
}
