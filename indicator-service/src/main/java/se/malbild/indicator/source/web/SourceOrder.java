package se.malbild.indicator.source.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which figures are wanted of a source.
///
/// @param indicators codes, in order, at least one
/// @param municipalities codes, in order; none means all
/// @param fromYear the first year
/// @param toYear the last year, not before the first
/// @param changedSince only what the source has changed since that day, deletions included; null for everything.
///     Sources that cannot tell answer with everything
public record SourceOrder(
        List<String> indicators,
        List<String> municipalities,
        int fromYear,
        int toYear,
        @Nullable LocalDate changedSince) {}
