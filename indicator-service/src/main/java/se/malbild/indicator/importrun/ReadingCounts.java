package se.malbild.indicator.importrun;

/// What a reader counted.
///
/// @param ignored rows about something else than a municipality
/// @param rejected readings and rows that could not be kept
/// @param problems all problems, also those beyond the list that is kept
record ReadingCounts(long ignored, long rejected, long problems) {}
