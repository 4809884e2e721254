package se.malbild.indicator.calendar.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a source itself says of when the next figures of an indicator come. One without days says that none are
/// planned.
///
/// @param preliminary the day of preliminary figures
/// @param definitive the day of the figures
/// @param year that they are of
public record Announcement(
        @Nullable LocalDate preliminary,
        @Nullable LocalDate definitive,
        @Nullable Integer year) {

    /// True when it says that nothing is planned.
    boolean isEmpty() {
        return preliminary == null && definitive == null;
    }

    /// True when it says days, but not of which year the figures are.
    boolean isUnclear() {
        return !isEmpty() && year == null;
    }

    /// True when figures of a later year are announced: then those of the period are out by the source's own word.
    boolean isBeyond(String period) {
        return year != null && !isEmpty() && String.valueOf(year).compareTo(period) > 0;
    }

    /// What is announced, the year before at the same day and, once the announced days have passed, the years after
    /// until one lies ahead: sources announce the next figures some time after the last ones.
    List<Expectation> expectations(LocalDate today) {
        if (isEmpty() || year == null) {
            return List.of();
        }
        List<Expectation> all = new ArrayList<>();
        LocalDate last = definitive == null ? preliminary : definitive;
        all.add(Expectation.on(shifted(last, -1), String.valueOf(year - 1), Basis.EXTRAPOLATED));
        all.addAll(of(0));
        for (int years = 1; !shifted(last, years - 1).isAfter(today); years++) {
            all.addAll(of(years));
        }
        return all;
    }

    private List<Expectation> of(int years) {
        String period = String.valueOf((year == null ? 0 : year) + years);
        List<Expectation> found = new ArrayList<>();
        if (preliminary != null) {
            found.add(Expectation.on(
                    preliminary.plusYears(years),
                    period,
                    years == 0 ? Basis.ANNOUNCED_PRELIMINARY : Basis.EXTRAPOLATED));
        }
        if (definitive != null) {
            LocalDate day = definitive.plusYears(years);
            boolean after = preliminary != null && preliminary.isBefore(definitive);
            found.add(new Expectation(period, day, day, years == 0 ? Basis.ANNOUNCED : Basis.EXTRAPOLATED, after));
        }
        return found;
    }

    private static LocalDate shifted(@Nullable LocalDate day, int years) {
        return day == null ? LocalDate.MAX : day.plusYears(years);
    }
}
