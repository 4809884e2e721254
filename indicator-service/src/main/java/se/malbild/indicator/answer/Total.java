package se.malbild.indicator.answer;

/// How long a list is.
///
/// @param records how many rows there are
/// @param isMinimum true when there are more: they are not counted without end
public record Total(long records, boolean isMinimum) {

    public static Total exactly(long records) {
        return new Total(records, false);
    }

    /// What a count that ends one row beyond a ceiling has come to.
    public static Total counted(long counted, int ceiling) {
        return counted > ceiling ? new Total(ceiling, true) : exactly(counted);
    }
}
