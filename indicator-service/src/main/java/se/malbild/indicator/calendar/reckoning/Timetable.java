package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import se.malbild.kit.time.Sweden;

/// At which moments of a day sources are asked, and how long is waited between two times.
record Timetable(CalendarRules rules) {

    private static final int DAILY_DAYS = 7;
    private static final int EVERY_OTHER_DAYS = 14;
    private static final int SELDOM_DAYS = 28;
    private static final int SELDOM = 4;
    private static final int WEEK = 7;

    /// When a reader asks on a day: at the hour of the installation and some minutes that are the same each time they
    /// are reckoned, so that all nodes and the list say the same.
    Instant on(LocalDate day, String reader) {
        long most = rules.jitter().toSeconds();
        int scattered = (rules.installation() + " " + reader + " " + day).hashCode();
        return Sweden.at(day, rules.pollAt()).plusSeconds(most == 0 ? 0 : Math.floorMod(scattered, most));
    }

    /// How many days are waited until what has not come is asked for again: one as long as it is expected any day,
    /// more the later it is. What failed is asked for the next day.
    static int pause(Expectation expected, LocalDate asked, boolean failed) {
        long late = expected.daysLate(asked);
        if (failed || late < DAILY_DAYS) {
            return 1;
        }
        if (late < EVERY_OTHER_DAYS) {
            return 2;
        }
        return late < SELDOM_DAYS ? SELDOM : WEEK;
    }
}
