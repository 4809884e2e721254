package se.malbild.indicator.provenance;

/// What is known of where a figure stood.
public enum PlaceKnowledge {
    /// All of it.
    WHOLE,
    /// Row and column, but not on which sheet of the workbook: the import is older than the keeping of sheets.
    WITHOUT_SHEET,
    /// Nothing.
    NONE
}
