package se.malbild.indicator.calendar.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An indicator whose figures come from a source.
///
/// @param code of the indicator
/// @param source its code
/// @param reader who can fetch it; null when its figures come as files
/// @param validFrom first period of the definition, when it has one
/// @param validTo last period of the definition, when it has one
/// @param newest the newest period with figures, when there are any
/// @param announcement what the source itself says; null when that is not known
public record AwaitedIndicator(
        String code,
        String source,
        @Nullable String reader,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String newest,
        @Nullable Announcement announcement) {

    private static final Comparator<Expectation> BY_DAY =
            Comparator.comparing(Expectation::from).thenComparing(Expectation::period);

    /// The expectation whose day has come last: one that a later one has followed is not waited for any more.
    Optional<Expectation> current(SourcePlan plan, LocalDate today) {
        return expectations(plan, today).stream()
                .filter(expected -> !expected.from().isAfter(today))
                .max(BY_DAY);
    }

    /// The expectation whose day comes next.
    Optional<Expectation> next(SourcePlan plan, LocalDate today) {
        return expectations(plan, today).stream()
                .filter(expected -> expected.from().isAfter(today))
                .min(BY_DAY);
    }

    /// True when there are figures of the period or of a later one.
    boolean has(String period) {
        return newest != null && newest.compareTo(period) >= 0;
    }

    /// True when the source says that figures of a later period are the next ones.
    boolean isOutByAnnouncement(String period) {
        return announcement != null && announcement.isBeyond(period);
    }

    private List<Expectation> expectations(SourcePlan plan, LocalDate today) {
        boolean said = announcement != null && !announcement.isUnclear();
        List<Expectation> all =
                said && announcement != null ? announcement.expectations(today) : plan.expectations(today);
        return all.stream()
                .filter(expected -> validFrom == null || expected.period().compareTo(validFrom) >= 0)
                .filter(expected -> validTo == null || expected.period().compareTo(validTo) <= 0)
                .filter(expected -> !plan.neverPublished().contains(expected.period()))
                .toList();
    }
}
