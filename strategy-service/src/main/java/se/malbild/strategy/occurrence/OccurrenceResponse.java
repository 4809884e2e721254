package se.malbild.strategy.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// An occurrence as the API shows it.
@Schema(name = "Occurrence")
public record OccurrenceResponse(
        @Schema(required = true) UUID id,

        @Schema(description = "Aktivitetens plan. / The plan of the activity.") @Nullable
        UUID plan,

        @Nullable UUID activity,
        @Nullable UUID detail,
        @Nullable UUID forum,
        @Schema(required = true) LocalDate happenedOn,
        @Nullable String place,
        @Nullable Integer participants,
        @Nullable String note,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static OccurrenceResponse of(Occurrence occurrence) {
        OccurrenceRequest form = occurrence.form();
        return new OccurrenceResponse(
                occurrence.id(),
                occurrence.planId(),
                form.activity(),
                form.detail(),
                form.forum(),
                form.happenedOn(),
                form.place(),
                form.participants(),
                form.note(),
                Precondition.written(occurrence.version()),
                occurrence.createdAt(),
                occurrence.updatedAt());
    }
}
