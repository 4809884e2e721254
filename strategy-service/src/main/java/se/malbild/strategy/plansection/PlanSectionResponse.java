package se.malbild.strategy.plansection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.section.PrintedTable;

/// A section of a plan as the API shows it.
@Schema(name = "PlanSection")
public record PlanSectionResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(required = true, description = "Var i planen. / Where in the plan.")
        PlanSectionPlace place,

        @Schema(required = true, description = "Ordning på sin plats, stigande. / Order in its place, ascending.")
        int position,

        @Schema(required = true) PlanSectionKind kind,
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

    static PlanSectionResponse of(PlanSection section) {
        PlanSectionRequest content = section.form();
        return new PlanSectionResponse(
                section.id(),
                section.planId(),
                section.place(),
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
}
