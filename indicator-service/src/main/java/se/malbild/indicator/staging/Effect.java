package se.malbild.indicator.staging;

/// What a run changes.
///
/// @param created observations that were not known
/// @param revised observations that became something else
/// @param withdrawn observations that lost their value
/// @param unchanged readings that said what was known already, or filled a gap that was none
/// @param firstChangeNumber number of the run's oldest change, or one more than the newest of all when it has none
/// @param lastChangeNumber number of the newest change of all when the run was applied; 0 when it was not
public record Effect(
        long created, long revised, long withdrawn, long unchanged, long firstChangeNumber, long lastChangeNumber) {

    public long changes() {
        return created + revised + withdrawn;
    }

    Effect plus(Effect later) {
        return new Effect(
                created + later.created,
                revised + later.revised,
                withdrawn + later.withdrawn,
                unchanged,
                firstChangeNumber,
                later.lastChangeNumber);
    }
}
