package se.malbild.strategy.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;

/// A measure that is to be judged.
///
/// @param municipalityId its municipality
/// @param strategyId its strategy
/// @param id its id
/// @param criterion how it is judged
/// @param validFrom first day of the strategy's validity; null when there is none
/// @param validTo last day of the strategy's validity; null when there is none
/// @param createdAt when the measure was written down here
record MeasureToJudge(
        String municipalityId,
        UUID strategyId,
        UUID id,
        Criterion criterion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant createdAt) {}
