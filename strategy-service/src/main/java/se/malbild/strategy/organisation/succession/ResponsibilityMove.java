package se.malbild.strategy.organisation.succession;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a move of activities.
@Schema(name = "ResponsibilityMove")
public record ResponsibilityMove(
        @Schema(required = true) UUID from,
        @Schema(required = true) UUID to,

        @Schema(required = true, description = "Hur många aktiviteter som flyttades. / How many activities were moved.")
        int activities) {}
