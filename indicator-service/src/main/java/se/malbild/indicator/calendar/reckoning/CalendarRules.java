package se.malbild.indicator.calendar.reckoning;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;

/// How an installation wants the calendar to work.
///
/// @param automatic false when nothing is to be fetched by itself
/// @param yearsBack how many years before the present one a first fetch goes back
/// @param pollAt time of day in Sweden from which sources are asked
/// @param jitter within which time after it they are asked
/// @param installation what tells this installation from others, so that not all ask in the same second
/// @param overdueAfterDays days after the expected day after which what has not come is overdue
/// @param refetchEvery how long after the last time all years are asked for changes, since revised values are not
///     announced; zero for never
public record CalendarRules(
        boolean automatic,
        int yearsBack,
        LocalTime pollAt,
        Duration jitter,
        String installation,
        int overdueAfterDays,
        Period refetchEvery) {}
