package se.malbild.indicator.layout;

/// What a column holds.
public enum Holds {
    /// A municipality's name or code, or both.
    MUNICIPALITY,
    /// A municipality's code, beside a column with its name.
    MUNICIPALITY_CODE,
    /// The name of an indicator; the names of several such columns are joined by ` / `.
    INDICATOR,
    PERIOD,
    GENDER,
    FIGURE,
    IGNORED
}
