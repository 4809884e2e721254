package se.malbild.strategy.progressnote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A progress note as the API shows it.
@Schema(name = "ProgressNote")
public record ProgressNoteResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Aktiviteten. / The activity.")
        UUID activity,

        @Schema(required = true) LocalDate notedOn,
        @Schema(required = true) String text,
        @Nullable String role,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static ProgressNoteResponse of(ProgressNote note) {
        return new ProgressNoteResponse(
                note.id(),
                note.activityId(),
                note.form().notedOn(),
                note.form().text(),
                note.form().role(),
                Precondition.written(note.version()),
                note.createdAt(),
                note.updatedAt());
    }
}
