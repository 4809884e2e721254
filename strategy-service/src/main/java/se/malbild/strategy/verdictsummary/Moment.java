package se.malbild.strategy.verdictsummary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Verdict;

/// The verdict in force of a measure and a year from a moment on, at which it may have become another.
///
/// @param verdict null when nothing had been said
/// @param retrospective whether the year had passed when the measure was entered here
record Moment(UUID measure, int year, Instant at, @Nullable Verdict verdict, boolean retrospective) {}
