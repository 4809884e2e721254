package se.malbild.strategy.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;

/// A forum as the API shows it.
@Schema(name = "Forum")
public record ForumResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) ForumKind kind,

        @Schema(required = true, description = "Slaget i ord. / The kind in words.")
        String kindLabel,

        @Nullable String place,
        @Nullable String description,
        @Schema(required = true) List<String> partners,
        @Nullable UUID unit,

        @Schema(
                description =
                        "Aktiviteten som det hålls för, för den som ser dess plan. / The activity that it is held for, for who sees its plan.")
        @Nullable
        UUID activity,

        @Nullable Integer timesPerYear,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    /// @param form what the reader may see of what is written
    static ForumResponse of(Forum forum, ForumRequest form, Language language) {
        return new ForumResponse(
                forum.id(),
                form.name(),
                form.kind(),
                form.kind().label().in(language),
                form.place(),
                form.description(),
                form.partners(),
                form.unit(),
                form.activity(),
                form.timesPerYear(),
                form.beginsOn(),
                form.endsOn(),
                Precondition.written(forum.version()),
                forum.createdAt(),
                forum.updatedAt());
    }
}
