package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceOrder;

class KoladaQuestionsTest {

    private static final URI BASE = URI.create("https://api.kolada.se/v3");

    private final KoladaQuestions questions = new KoladaQuestions(BASE);

    @Test
    void bothPilotsAreAskedForInOneQuestion() {
        SourceOrder order = new SourceOrder(
                List.of("N00664", "U01664"), List.of("2083", "2462"), 2023, 2025, LocalDate.parse("2026-01-31"));

        assertThat(questions.portions(order.indicators(), order))
                .extracting(Portion::key, portion -> portion.first().uri().toString())
                .containsExactly(
                        tuple("kpi/N00664,U01664", "https://api.kolada.se/v3/kpi/N00664,U01664?per_page=5000"),
                        tuple(
                                "data/N00664,U01664/2083,2462/2023-2025",
                                "https://api.kolada.se/v3/data/kpi/N00664,U01664/municipality/2083,2462/year/2023,2024,2025?per_page=5000&from_date=2026-01-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 2016, 2025, 1, 1",
        "25, 0, 2001, 2025, 1, 1",
        "26, 0, 2001, 2025, 2, 2",
        "60, 0, 2016, 2025, 3, 3",
        "60, 2, 1998, 2025, 3, 6",
        "25, 50, 2025, 2025, 1, 2",
        "25, 51, 2025, 2025, 1, 1",
        "1, 290, 2016, 2025, 1, 1",
        "25, 100, 2016, 2025, 1, 4"
    })
    void noSegmentHasMoreThanTwentyFive(int kpis, int municipalities, int from, int to, int metadata, int figures) {
        SourceOrder order = new SourceOrder(
                IntStream.range(0, kpis).mapToObj("N%05d"::formatted).toList(),
                IntStream.range(0, municipalities).mapToObj("%04d"::formatted).toList(),
                from,
                to,
                null);

        List<Portion> portions = questions.portions(order.indicators(), order);

        assertThat(portions)
                .filteredOn(portion -> KoladaQuestions.isOfData(portion.key()))
                .hasSize(figures);
        assertThat(portions).hasSize(metadata + figures);
        assertThat(portions).extracting(Portion::key).doesNotHaveDuplicates();
        assertThat(portions)
                .flatExtracting(
                        portion -> List.of(portion.first().uri().getPath().split("/", -1)))
                .allMatch(segment -> segment.split(",", -1).length <= 25);
    }

    @Test
    void theSameOrderIsAskedInTheSamePortions() {
        SourceOrder order = new SourceOrder(List.of("N00664"), List.of(), 1990, 2025, null);

        assertThat(questions.portions(order.indicators(), order))
                .isEqualTo(questions.portions(order.indicators(), order));
    }
}
