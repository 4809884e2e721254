package se.malbild.kit.publication.timeline;

/// A type of events, and what in one of them tells which database it came from.
///
/// @param type `ce_type`
/// @param number field of its data: the number of a change that the database had
/// @param origin field of its data: the id of what made that change
public record EventKind(String type, String number, String origin) {}
