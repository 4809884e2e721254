package se.malbild.strategy.organisation.succession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Activities that another unit is to answer for.
///
/// @param from the unit that answers for them
/// @param to the unit that is to
/// @param activities which; null: all that the unit answers for in plans that are not closed
public record ResponsibilityMoveRequest(
        @Schema(required = true, description = "Enheten som ansvarar. / The unit that answers for them.") @NotNull
        UUID from,

        @Schema(required = true, description = "Enheten som ska ansvara. / The unit that is to.") @NotNull
        UUID to,

        @Schema(
                description =
                        "Vilka aktiviteter; utelämnat: alla i planer som inte är avslutade. / Which activities; left out: all in plans that are not closed.")
        @Size(min = 1, max = 5000)
        @Nullable
        List<@NotNull UUID> activities) {}
