package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import se.malbild.indicator.calendar.reckoning.CalendarFacts;
import se.malbild.indicator.calendar.reckoning.CalendarRules;
import se.malbild.indicator.calendar.reckoning.Reckoning;

/// The calendar as it stands now.
@ApplicationScoped
class ImportCalendar {

    private final StoredFacts stored;
    private final CalendarRules rules;
    private final Clock clock;

    @Inject
    ImportCalendar(StoredFacts stored, CalendarRules rules, Clock clock) {
        this.stored = stored;
        this.rules = rules;
        this.clock = clock;
    }

    CalendarStanding standing() {
        Instant now = clock.instant();
        CalendarFacts facts = stored.at(now);
        return new CalendarStanding(facts, Reckoning.of(rules, facts, now), now);
    }
}
