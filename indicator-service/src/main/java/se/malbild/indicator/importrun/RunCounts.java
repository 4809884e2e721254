package se.malbild.indicator.importrun;

import jakarta.persistence.Embeddable;
import se.malbild.indicator.staging.Effect;

/// What a run found and did.
///
/// @param createdCount observations that were not known
/// @param revisedCount observations that became something else
/// @param withdrawnCount observations that lost their value
/// @param unchangedCount readings that said what was known
/// @param ignoredCount rows about something else than a municipality
/// @param rejectedCount readings and rows that were refused
/// @param problemCount all problems, remarks included; the first thousand are kept
/// @param omissionCount problems that tell of something left out, such as a sheet or a part of a fetch
/// @param readingCount figures that have been read so far
@Embeddable
record RunCounts(
        long createdCount,
        long revisedCount,
        long withdrawnCount,
        long unchangedCount,
        long ignoredCount,
        long rejectedCount,
        long problemCount,
        long omissionCount,
        long readingCount) {

    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// The figures that are now as the run has them.
    long kept() {
        return createdCount + revisedCount + withdrawnCount + unchangedCount;
    }

    RunCounts with(Effect effect) {
        return new RunCounts(
                effect.created(),
                effect.revised(),
                effect.withdrawn(),
                effect.unchanged(),
                ignoredCount,
                rejectedCount,
                problemCount,
                omissionCount,
                readingCount);
    }
}
