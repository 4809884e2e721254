package se.malbild.strategy.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;

/// A measure whose inputs have changed.
///
/// @param municipalityId its municipality
/// @param id its id
/// @param criterion how it is judged; null when that is not decided
/// @param validFrom first day of the strategy's validity
/// @param createdAt when the measure was written down here
record MeasureToJudge(
        String municipalityId,
        UUID id,
        @Nullable Criterion criterion,
        @Nullable LocalDate validFrom,
        Instant createdAt) {

    Optional<Criterion> howToJudge() {
        return Optional.ofNullable(criterion);
    }
}
