package se.malbild.indicator.calendar;

import java.time.Instant;
import java.util.List;
import se.malbild.indicator.calendar.reckoning.CalendarFacts;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.OrderPlan;

/// The calendar at a moment.
///
/// @param facts what it was reckoned from
/// @param entries its lines
/// @param at the moment
record CalendarStanding(CalendarFacts facts, List<Entry> entries, Instant at) {

    /// What is to be ordered.
    List<OrderPlan> due() {
        return OrderPlan.of(entries, facts, at);
    }
}
