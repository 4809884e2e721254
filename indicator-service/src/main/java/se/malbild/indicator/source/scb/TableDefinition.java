package se.malbild.indicator.source.scb;

import org.jspecify.annotations.Nullable;

/// A table that is asked.
///
/// @param code its name in PxWebApi v2, such as `TAB638`
/// @param path its path in PxWeb API v1, such as `BE/BE0101/BE0101A/BefolkningNy`
/// @param firstYear the first year that is read of it
/// @param lastYear the last one; null as long as years are added to it
record TableDefinition(
        String code, String path, int firstYear, @Nullable Integer lastYear) {

    boolean has(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }
}
