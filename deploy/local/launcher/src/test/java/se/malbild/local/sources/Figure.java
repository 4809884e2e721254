package se.malbild.local.sources;

/// Which figure.
///
/// @param indicator code of the catalogue
/// @param municipality SCB code
record Figure(String indicator, String municipality, String period, String gender) {}
