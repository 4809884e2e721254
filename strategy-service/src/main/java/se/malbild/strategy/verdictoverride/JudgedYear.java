package se.malbild.strategy.verdictoverride;

import java.util.UUID;

/// A year of a measure, which a verdict is about.
///
/// @param municipalityId whose measure
public record JudgedYear(String municipalityId, UUID measureId, int year) {}
