package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A measure as it stands now.
///
/// @param hasCriterion whether it says how it is judged
/// @param hasResponsible whether somebody answers for it
record MeasureRow(
        UUID id,
        UUID strategy,
        @Nullable UUID focusArea,
        List<UUID> goals,
        String text,
        boolean hasCriterion,
        boolean hasResponsible) {}
