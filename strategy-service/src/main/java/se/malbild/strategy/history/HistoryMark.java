package se.malbild.strategy.history;

/// How far the history of a municipality has come.
///
/// @param newest number of its newest change; 0 when it has none
/// @param isSettled whether no change with a lower number can come any more, so that as long as `newest` is the same,
///     nothing has been changed
public record HistoryMark(long newest, boolean isSettled) {}
