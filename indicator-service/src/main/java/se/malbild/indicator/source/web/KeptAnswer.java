package se.malbild.indicator.source.web;

/// An answer as it was kept.
///
/// @param number from 1, in the order in which the answers of a fetch came; the row of what is read of it
/// @param portion key of the portion that it belongs to
/// @param answer what was answered
public record KeptAnswer(int number, String portion, SourceAnswer answer) {}
