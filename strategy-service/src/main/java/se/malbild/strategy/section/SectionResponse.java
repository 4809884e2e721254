package se.malbild.strategy.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A section as the API shows it.
@Schema(name = "Section")
public record SectionResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin. / The strategy.")
        UUID strategy,

        @Schema(required = true, description = "Var i strategin. / Where in the strategy.")
        SectionPlace place,

        @Schema(description = "Målområdet. / The focus area.") @Nullable
        UUID focusArea,

        @Schema(required = true, description = "Ordning på sin plats, stigande. / Order in its place, ascending.")
        int position,

        @Schema(required = true) SectionKind kind,
        @Nullable String heading,
        @Nullable String text,
        @Nullable PrintedTable table,
        @Nullable String caption,
        @Nullable String signedPlace,
        @Nullable LocalDate signedOn,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static SectionResponse of(Section section) {
        SectionRequest content = section.form();
        return new SectionResponse(
                section.id(),
                section.strategyId(),
                section.place(),
                section.focusAreaId(),
                section.position(),
                content.kind(),
                content.heading(),
                content.text(),
                content.table(),
                content.caption(),
                content.signedPlace(),
                content.signedOn(),
                Precondition.written(section.version()),
                section.createdAt(),
                section.updatedAt());
    }

    /// What is written of it.
    public SectionRequest content() {
        return new SectionRequest(kind, heading, text, table, caption, signedPlace, signedOn);
    }
}
