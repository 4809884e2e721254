package se.malbild.indicator.layout;

/// Where the period of the edition stands.
public enum EditionPlace {
    /// The newest period of the header.
    HEADER,
    /// The year in a title above the header or in the name of the sheet.
    TITLE,
    /// Said by the sender.
    STATED,
    /// Each row has its period.
    COLUMN
}
