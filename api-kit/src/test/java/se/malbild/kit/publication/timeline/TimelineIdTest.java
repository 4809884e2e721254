package se.malbild.kit.publication.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineIdTest {

    private static final String FRESH = "0197a3c5-0000-7abc-8000-000000000001";

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "0197a3c4-ffff-7fff-bfff-ffffffffffff, 0197a3c5-0000-7abc-8000-000000000001",
        // The clock has gone back: a millisecond after the latest that has been seen.
        "0197a3c5-0000-7abc-8000-000000000001, 0197a3c5-0001-7abc-8000-000000000001",
        "0197a3c5-0007-7fff-bfff-ffffffffffff, 0197a3c5-0008-7abc-8000-000000000001",
        "f197a3c5-ffff-7fff-bfff-ffffffffffff, f197a3c6-0000-7abc-8000-000000000001",
    })
    void aNewTimelineIsLaterThanAnySeen(UUID seen, UUID expected) {
        UUID later = TimelineId.after(UUID.fromString(FRESH), List.of(new UUID(0, 0), seen));

        assertThat(later).isEqualTo(expected);
        assertThat(later.version()).isEqualTo(7);
        assertThat(later.toString()).isGreaterThan(seen.toString());
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "0197a3c5-0000-7abc-8000-000000000001, 0197a3c5-0000-7abc-8000-000000000002",
        "0197a3c5-0000-7abc-8000-000000000001, 0197a3c5-0000-7abc-bfff-000000000000",
        "7fffffff-ffff-7abc-8000-000000000001, 80000000-0000-7abc-8000-000000000001",
    })
    void timelinesAreInTheOrderOfTheirText(UUID earlier, UUID later) {
        assertThat(TimelineId.compare(earlier, later)).isNegative();
        assertThat(TimelineId.compare(later, earlier)).isPositive();
        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
