package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSplitTest {

    private static final List<String> MUNICIPALITIES =
            IntStream.range(1000, 1290).mapToObj(String::valueOf).toList();
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(1968, 2024).boxed().toList();

    @ParameterizedTest
    @CsvSource({
        "48, 150000, 6",
        "48, 139200, 6",
        "48, 139199, 7",
        "48, 13920, 57",
        "48, 13919, 114",
        "48, 48, 16530",
        "1, 100000, 1"
    })
    void partsAreAsFewAsTheLimitAllows(int cells, int mostCells, int parts) {
        List<QuestionSplit.Part> split = new QuestionSplit(mostCells).parts(cells, MUNICIPALITIES, YEARS);

        assertThat(split)
                .hasSize(parts)
                .allMatch(part -> (long) cells
                                * part.municipalities().size()
                                * part.years().size()
                        <= mostCells);
        assertThat(split.stream()
                        .mapToInt(part ->
                                part.municipalities().size() * part.years().size())
                        .sum())
                .isEqualTo(MUNICIPALITIES.size() * YEARS.size());
        assertThat(split.stream().map(QuestionSplit.Part::key).distinct()).hasSize(parts);
    }

    @Test
    void nothingIsAskedWhenThereIsNothingToAskFor() {
        assertThat(new QuestionSplit(100).parts(8, List.of(), YEARS)).isEmpty();
        assertThat(new QuestionSplit(100).parts(8, MUNICIPALITIES, List.of())).isEmpty();
    }
}
