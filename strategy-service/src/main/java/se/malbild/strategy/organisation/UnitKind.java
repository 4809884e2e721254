package se.malbild.strategy.organisation;

/// What kind of unit it is.
public enum UnitKind {
    /// Nämnd.
    BOARD,
    /// Förvaltning.
    DEPARTMENT,
    /// Kommunalt bolag.
    COMPANY,
    /// Enhet, or anything else.
    UNIT
}
