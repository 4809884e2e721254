package se.malbild.strategy.theme;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A theme as the API shows it.
@Schema(name = "Theme")
public record ThemeResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(
                required = true,
                description =
                        "Numret: platsen bland planens underkategorier, från 1 utan luckor. / The number: its place among the plan's themes, from 1 without gaps.")
        int number,

        @Schema(required = true) String heading,
        @Nullable String introduction,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static ThemeResponse of(Theme theme) {
        return new ThemeResponse(
                theme.id(),
                theme.planId(),
                theme.position(),
                theme.form().heading(),
                theme.form().introduction(),
                Precondition.written(theme.version()),
                theme.createdAt(),
                theme.updatedAt());
    }
}
