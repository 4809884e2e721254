package se.malbild.indicator.publication.timeline;

import java.util.UUID;

/// What the newest event of a partition says of the database that it came from.
///
/// @param timeline in which its number counts
/// @param number of a change that the database had
/// @param importRun the import that made it, or whose end it is
/// @param endOfRun true when the event is the end of that import
public record TopicEvent(UUID timeline, long number, UUID importRun, boolean endOfRun) {}
