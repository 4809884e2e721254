package se.malbild.indicator.layout;

/// Where the municipality stands when neither the rows nor the headings have it.
public enum MunicipalityPlace {
    /// In a title above the header or in the name of the sheet, as in a report of one municipality.
    TITLE
}
