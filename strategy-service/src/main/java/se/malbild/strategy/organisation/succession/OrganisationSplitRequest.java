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

/// A unit that becomes several.
///
/// @param unit the one that ends
/// @param parts those that take over; at most one of them takes the rest
/// @param on the last day of the one that ends, not in the future; today when left out
public record OrganisationSplitRequest(
        @Schema(required = true, description = "Enheten som upphör. / The unit that ends.") @NotNull
        UUID unit,

        @Schema(required = true, description = "Delarna. / The parts.") @NotNull @Size(min = 2, max = 20)
        List<@NotNull @Valid SplitPart> parts,

        @Schema(
                description =
                        "Dess sista dag, inte i framtiden; utelämnad: i dag. / Its last day, not in the future; left out: today.")
        @PlausibleDay
        @Nullable
        LocalDate on) {}
