package se.malbild.indicator.source;

import java.util.List;

/// Something that could not be read, or must not be kept.
///
/// @param code what kind
/// @param place where
/// @param found what stood there; empty when nothing did
/// @param arguments what the words of the code need
public record ReadingProblem(Code code, Place place, String found, List<String> arguments) {

    /// The kinds of problem. How they are worded is decided when they are read.
    public enum Code {
        NOT_A_TABLE,
        TOO_MANY_COLUMNS,
        HEADER_NOT_FOUND,
        COLUMN_MISSING,
        YEAR_NOT_FOUND,
        UNKNOWN_MUNICIPALITY,
        MUNICIPALITY_NOT_YOURS,
        NOT_A_NUMBER,
        OFF_SCALE,
        SUM_DIFFERS,
        CONTRADICTION
    }

    /// True when nothing at all can be read of the file.
    public boolean endsTheRun() {
        return place.equals(Place.WHOLE_FILE);
    }

    public static ReadingProblem ofFile(Code code, String... arguments) {
        return new ReadingProblem(code, Place.WHOLE_FILE, "", List.of(arguments));
    }
}
