package se.malbild.strategy.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// An effort as the API shows it.
@Schema(name = "Effort")
public record EffortResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Utvärderingen. / The evaluation.")
        UUID evaluation,

        @Schema(
                required = true,
                description =
                        "Numret: platsen bland utvärderingens insatser, från 1 utan luckor. / The number: its place among the evaluation's efforts, from 1 without gaps.")
        int number,

        @Schema(required = true) String text,

        @Schema(description = "Första året som den föreslås för. / The first year that it is proposed for.") @Nullable
        Integer firstYear,

        @Schema(description = "Sista året. / The last year.") @Nullable
        Integer lastYear,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static EffortResponse of(Effort effort) {
        return new EffortResponse(
                effort.id(),
                effort.wholeId(),
                effort.position(),
                effort.form().text(),
                effort.form().firstYear(),
                effort.form().lastYear(),
                Precondition.written(effort.version()),
                effort.createdAt(),
                effort.updatedAt());
    }
}
