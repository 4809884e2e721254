package se.malbild.strategy.wholedocument;

/// A row of a table.
///
/// @param table its name
/// @param content JSON, by columns
public record StoredRow(String table, String content) {}
