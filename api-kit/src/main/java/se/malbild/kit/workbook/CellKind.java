package se.malbild.kit.workbook;

/// What a cell holds.
public enum CellKind {
    /// Nothing, or blanks alone.
    EMPTY,
    /// Words, or digits that may be no number; all cells of delimited text.
    TEXT,
    /// A number that is beyond doubt one, as a workbook stores it: its text has a decimal point and no separators. A
    /// percentage is what is seen, `67` for 67 %.
    NUMBER,
    /// A truth value, a date or another thing that is no figure.
    OTHER,
    /// An error of a formula; its text is the error, such as `#N/A`.
    ERROR,
    /// A formula whose result the workbook does not hold; its text is the formula.
    UNCOMPUTED
}
