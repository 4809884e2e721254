package se.malbild.indicator.change;

/// Numbers of changes from one to another, without gaps.
///
/// @param first the least
/// @param last the greatest; less than the first when there are none
record Numbers(long first, long last) {

    static final Numbers NONE = new Numbers(1, 0);

    long count() {
        return Math.max(0, last - first + 1);
    }

    /// Those that follow the first of them.
    ///
    /// @param offset how many to pass over
    /// @param limit how many at most
    Numbers oldest(long offset, long limit) {
        return new Numbers(first + offset, Math.min(last, first + offset + limit - 1));
    }

    /// Those that come before the last of them.
    Numbers newest(long offset, long limit) {
        return new Numbers(Math.max(first, last - offset - limit + 1), last - offset);
    }
}
