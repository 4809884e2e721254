package se.malbild.strategy.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {

    @ParameterizedTest
    @CsvSource({
        // In winter Sweden is one hour before UTC, in summer two.
        "03:30, 2026-01-15T02:29:59Z,",
        "03:30, 2026-01-15T02:30:00Z, 2026-01-15",
        "03:30, 2026-07-15T01:30:00Z, 2026-07-15",
        "03:30, 2026-07-15T05:29:59Z, 2026-07-15",
        "03:30, 2026-07-15T05:30:00Z,",
        // Still the night of the day before.
        "23:00, 2026-01-15T23:30:00Z, 2026-01-15",
        // The hour that does not exist, and the one that comes twice.
        "02:30, 2026-03-29T01:30:00Z, 2026-03-29",
        "02:30, 2026-10-25T00:30:00Z, 2026-10-25",
        "02:30, 2026-10-25T01:30:00Z, 2026-10-25"
    })
    void theReconciliationOfANightIsDueFromItsTimeOnForFourHours(LocalTime at, Instant now, @Nullable LocalDate night) {
        assertThat(Night.due(now, at).orElse(null)).isEqualTo(night);
    }
}
