package se.malbild.indicator.importrun;

/// What a run changes.
///
/// @param created observations that were not known
/// @param revised observations that became something else
/// @param withdrawn observations that lost their value
/// @param unchanged observations that were known already
/// @param lastChangeNumber number of the newest change when it was applied
record Effect(long created, long revised, long withdrawn, long unchanged, long lastChangeNumber) {

    long changes() {
        return created + revised + withdrawn;
    }
}
