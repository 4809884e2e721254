package se.malbild.indicator.staging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// On what terms a stage may change what is known.
///
/// @param runId the run that changes
/// @param edition period of the edition that the figures are of, where that is known
/// @param publishedOn when that edition was published, where that is known
/// @param restores true when each staged figure knows itself when it was published, and takes the place of whatever
///     is known
/// @param crossChecked codes of the indicators for which another reader's word counts
/// @param announced when each figure was published, of figures that were fetched; null when `publishedOn` says it of
///     all
public record Terms(
        UUID runId,
        @Nullable String edition,
        @Nullable LocalDate publishedOn,
        boolean restores,
        Set<String> crossChecked,
        @Nullable Announced announced) {

    /// The terms of what is calculated from the figures: it follows them whatever was published when.
    Terms ofDerived() {
        return new Terms(runId, edition, publishedOn, true, Set.of(), null);
    }

    /// False when nothing that was read well can be refused.
    boolean mayRefuse() {
        return !crossChecked.isEmpty() || !restores;
    }
}
