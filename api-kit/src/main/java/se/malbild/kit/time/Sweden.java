package se.malbild.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Days as they begin and end in Sweden.
public final class Sweden {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Sweden() {}

    /// The day that a moment lies in.
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// A time of a day; when clocks are put forward past it, as much later.
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /// The first moment after a day.
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
