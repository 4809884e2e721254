package se.malbild.indicator.source;

/// The sheet of a file that its figures are read from.
///
/// @param number from 1, in the order of the file
/// @param name as its tab shows it; empty where sheets have no names
public record ReadSheet(int number, String name) {}
