package se.malbild.strategy.organisation.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;

/// Units that become one.
///
/// @param units those that end
/// @param into the one that takes over from them, which is not among them
/// @param on the last day of those that end, not in the future; today when left out
public record OrganisationMergerRequest(
        @Schema(required = true, description = "Enheterna som upphör. / The units that end.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull UUID> units,

        @Schema(required = true) @NotNull @Valid SuccessorUnit into,

        @Schema(
                description =
                        "Deras sista dag, inte i framtiden; utelämnad: i dag. / Their last day, not in the future; left out: today.")
        @PlausibleDay
        @Nullable
        LocalDate on) {}
