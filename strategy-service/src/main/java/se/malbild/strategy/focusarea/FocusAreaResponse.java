package se.malbild.strategy.focusarea;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A focus area as the API shows it.
@Schema(name = "FocusArea")
public record FocusAreaResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin. / The strategy.")
        UUID strategy,

        @Schema(required = true, description = "Ordning, stigande. / Order, ascending.")
        int position,

        @Schema(required = true) String heading,
        @Nullable String listWording,
        @Nullable Integer listPosition,
        @Nullable String introduction,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static FocusAreaResponse of(FocusArea area) {
        FocusAreaRequest form = area.form();
        return new FocusAreaResponse(
                area.id(),
                area.strategyId(),
                area.position(),
                form.heading(),
                form.listWording(),
                form.listPosition(),
                form.introduction(),
                Precondition.written(area.version()),
                area.createdAt(),
                area.updatedAt());
    }
}
