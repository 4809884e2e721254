package se.malbild.indicator.publication.republication;

import java.util.UUID;
import se.malbild.indicator.change.ChangeSpan;

/// The next step of a republication.
///
/// @param id of the republication
/// @param span the changes to go through: some thousands of numbers, however few of them are asked for
public record DueRepublication(UUID id, ChangeSpan span) {}
