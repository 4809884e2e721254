package se.malbild.strategy.plansheet;

/// What to do with a sheet.
///
/// @param validateOnly save nothing
/// @param onlyCorrect save what is right where something is wrong
record SheetOrder(boolean validateOnly, boolean onlyCorrect) {}
