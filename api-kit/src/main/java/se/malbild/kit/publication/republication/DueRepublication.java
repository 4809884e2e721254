package se.malbild.kit.publication.republication;

import java.util.UUID;

/// The next step of a republication.
///
/// @param id of the republication; what it asks for besides numbers, its service knows
/// @param after the number before the first of the changes to go through
/// @param upTo the last of them: some thousands of numbers on, however few of them are asked for
public record DueRepublication(UUID id, long after, long upTo) {}
