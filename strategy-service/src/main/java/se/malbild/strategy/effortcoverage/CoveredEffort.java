package se.malbild.strategy.effortcoverage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An effort with the activities that serve it.
///
/// @param number its place among the evaluation's efforts, from 1
/// @param firstYear the first year that it is proposed for; null when none is named
/// @param lastYear the last
/// @param activities in the order of plans
public record CoveredEffort(
        @Schema(required = true, description = "Insatsens id. / Id of the effort.")
        UUID effort,

        @Schema(required = true) int number,
        @Schema(required = true) String text,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,

        @Schema(required = true, description = "Aktiviteterna som tjänar den. / The activities that serve it.")
        List<ServingActivity> activities) {}
