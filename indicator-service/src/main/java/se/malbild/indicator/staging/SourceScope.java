package se.malbild.indicator.staging;

import java.util.Set;

/// What a source was asked for, so that what it takes back can be held against what is known of just that.
///
/// @param indicators codes, at least one
/// @param municipalities codes; none means all
/// @param fromPeriod the first year
/// @param toPeriod the last year
public record SourceScope(Set<String> indicators, Set<String> municipalities, String fromPeriod, String toPeriod) {}
