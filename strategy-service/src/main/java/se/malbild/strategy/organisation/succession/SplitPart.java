package se.malbild.strategy.organisation.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.OrganisationUnitRequest;

/// One of the units that a unit is split into, and what it takes over.
///
/// @param id of one that exists; null for a new one
/// @param unit what is written of the new one; null for one that exists
/// @param activities those that it answers for from now on
/// @param measures those that it answers for from now on
/// @param plans those that become its own
/// @param forums those that it holds from now on
/// @param units those that lie in it from now on
/// @param rest whether it takes over all that no part names; false when left out
@Schema(
        description =
                "En del: id för en enhet som finns, eller unit för en ny, och vad den tar över. / A part: id of a unit that exists, or unit for a new one, and what it takes over.")
public record SplitPart(
        @Schema(description = "Enheten, om den finns. / The unit, when it exists.") @Nullable
        UUID id,

        @Schema(description = "Enheten, om den är ny. / The unit, when it is new.") @Valid @Nullable
        OrganisationUnitRequest unit,

        @Schema(description = "Aktiviteter att ansvara för. / Activities to answer for.") @Size(max = 5000)
        List<@NotNull UUID> activities,

        @Schema(description = "Mått att ansvara för. / Measures to answer for.") @Size(max = 5000)
        List<@NotNull UUID> measures,

        @Schema(description = "Planer. / Plans.") @Size(max = 500)
        List<@NotNull UUID> plans,

        @Schema(description = "Forum. / Forums.") @Size(max = 500)
        List<@NotNull UUID> forums,

        @Schema(description = "Enheter som ligger i den. / Units that lie in it.") @Size(max = 500)
        List<@NotNull UUID> units,

        @Schema(
                description =
                        "Om den tar över allt som ingen del nämner. / Whether it takes over all that no part names.")
        Boolean rest) {

    // Jackson gives null for what is left out.
    public SplitPart {
        activities = activities == null ? List.of() : activities;
        measures = measures == null ? List.of() : measures;
        plans = plans == null ? List.of() : plans;
        forums = forums == null ? List.of() : forums;
        units = units == null ? List.of() : units;
        rest = rest != null && rest;
    }

    SuccessorUnit successor() {
        return new SuccessorUnit(id, unit);
    }

    List<UUID> named(UnitDuty duty) {
        return switch (duty) {
            case ACTIVITIES -> activities;
            case MEASURES -> measures;
            case PLANS -> plans;
            case FORUMS -> forums;
            case UNITS -> units;
        };
    }
}
