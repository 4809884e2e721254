package se.malbild.kit.workbook;

/// Where something stands in a file.
///
/// @param row from 1; 0 is the file as a whole
/// @param column from 1; 0 is the row as a whole
public record Place(int row, int column) {

    public static final Place WHOLE_FILE = new Place(0, 0);
}
