package se.malbild.strategy.effortcoverage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which activities serve the efforts of an evaluation.
///
/// @param year the year that it is about; null for all
/// @param efforts by their numbers, each with its activities in the order of plans
/// @param lacking the ids of those that no activity serves
public record EffortCoverage(
        @Schema(required = true, description = "Utvärderingen. / The evaluation.")
        UUID evaluation,

        @Schema(description = "Året som det gäller; saknas för alla år. / The year; missing for all years.") @Nullable
        Integer year,

        @Schema(required = true, description = "Insatserna, efter nummer. / The efforts, by their numbers.")
        List<CoveredEffort> efforts,

        @Schema(
                required = true,
                description =
                        "Insatser som ingen aktivitet tjänar: deras id, efter nummer. / Efforts that no activity serves: their ids, by their numbers.")
        List<UUID> lacking) {

    static EffortCoverage of(UUID evaluation, @Nullable Integer year, List<CoveredEffort> efforts) {
        return new EffortCoverage(
                evaluation,
                year,
                efforts,
                efforts.stream()
                        .filter(effort -> effort.activities().isEmpty())
                        .map(CoveredEffort::effort)
                        .toList());
    }
}
