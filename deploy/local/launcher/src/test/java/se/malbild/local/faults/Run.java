package se.malbild.local.faults;

/// An import that is done.
///
/// @param id of the import
/// @param lastNumber of the newest change when it was applied
/// @param changes that it made
record Run(String id, long lastNumber, long changes) {}
