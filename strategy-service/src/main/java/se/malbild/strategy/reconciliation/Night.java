package se.malbild.strategy.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When the nightly reconciliation is due.
final class Night {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /// A service that was down at the time makes up for it, but not in the middle of the day.
    private static final int HOURS_LATE_AT_MOST = 4;

    private Night() {}

    /// The night whose reconciliation is due; none when it is not the time.
    ///
    /// @param at the time of day in Sweden
    static Optional<LocalDate> due(Instant now, LocalTime at) {
        ZonedDateTime local = now.atZone(SWEDEN);
        ZonedDateTime begins = local.with(at);
        // The latest beginning that has passed, which before midnight belongs to the day before.
        ZonedDateTime latest = begins.isAfter(local) ? begins.minusDays(1) : begins;
        return latest.plusHours(HOURS_LATE_AT_MOST).isAfter(local)
                ? Optional.of(latest.toLocalDate())
                : Optional.empty();
    }
}
