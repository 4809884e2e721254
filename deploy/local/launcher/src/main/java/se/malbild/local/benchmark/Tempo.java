package se.malbild.local.benchmark;

import java.time.Duration;

/// How a measurement is taken.
///
/// @param rate requests a second
/// @param warmUp before each measurement, at the same rate
/// @param measured how long each measurement lasts
/// @param step how long each try of the search for the highest rate lasts
/// @param longestP95Millis the 95th percentile up to which a rate is good enough
public record Tempo(double rate, Duration warmUp, Duration measured, Duration step, double longestP95Millis) {}
