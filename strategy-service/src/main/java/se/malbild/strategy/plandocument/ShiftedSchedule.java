package se.malbild.strategy.plandocument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Timing;

/// A schedule in other years.
final class ShiftedSchedule {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    private ShiftedSchedule() {}

    /// @param years how many later; negative for earlier
    static Schedule of(Schedule schedule, int years) {
        String words = YEAR.matcher(schedule.words())
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
        return new Schedule(words, schedule.detailsBefore(), timing(schedule.timing(), years));
    }

    private static @Nullable Timing timing(@Nullable Timing timing, int years) {
        return switch (timing) {
            case Timing.Years(Integer first, Integer last) -> new Timing.Years(first + years, last + years);
            case Timing.InSeason(var season, Integer year) -> new Timing.InSeason(season, year + years);
            case Timing.OnDay(Integer month, Integer day, Integer year)
            when year != null ->
                // 29 February is in leap years alone.
                new Timing.OnDay(
                        month, Math.min(day, YearMonth.of(year + years, month).lengthOfMonth()), year + years);
            case Timing.Between(LocalDate from, LocalDate to) ->
                new Timing.Between(from.plusYears(years), to.plusYears(years));
            case null -> null;
            case Timing.OnDay day -> day;
            case Timing.Cadence cadence -> cadence;
            case Timing.Ongoing ongoing -> ongoing;
            case Timing.OnRequest onRequest -> onRequest;
        };
    }
}
