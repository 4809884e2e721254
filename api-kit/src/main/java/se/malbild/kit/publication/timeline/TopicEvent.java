package se.malbild.kit.publication.timeline;

import java.util.UUID;

/// What the newest event of a partition says of the database that it came from.
///
/// @param timeline in which its number counts
/// @param type of the event
/// @param number of a change that the database had
/// @param origin what made that change, by the type's [EventKind]
public record TopicEvent(UUID timeline, String type, long number, UUID origin) {}
