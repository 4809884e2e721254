package se.malbild.indicator.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.malbild.indicator.calendar.reckoning.CalendarRules;

/// How the operator wants the calendar to work.
class CalendarSettings {

    @Produces
    @Singleton
    CalendarRules rules(
            @ConfigProperty(name = "malbild.sources.automatic") boolean automatic,
            @ConfigProperty(name = "malbild.sources.years-back") int yearsBack,
            @ConfigProperty(name = "malbild.sources.poll-at") LocalTime pollAt,
            @ConfigProperty(name = "malbild.sources.poll-jitter") Duration jitter,
            @ConfigProperty(name = "malbild.public-url") String installation,
            @ConfigProperty(name = "malbild.sources.overdue-after-days") int overdueAfterDays,
            @ConfigProperty(name = "malbild.sources.refetch-every") Period refetchEvery) {
        return new CalendarRules(automatic, yearsBack, pollAt, jitter, installation, overdueAfterDays, refetchEvery);
    }
}
