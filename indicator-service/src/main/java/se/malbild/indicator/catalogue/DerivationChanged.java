package se.malbild.indicator.catalogue;

/// Fired in the transaction in which it changes how an indicator is calculated, or where one of its inputs breaks: its
/// values are to be calculated anew.
///
/// @param indicator code of what is calculated; it can have stopped being so
public record DerivationChanged(String indicator) {}
