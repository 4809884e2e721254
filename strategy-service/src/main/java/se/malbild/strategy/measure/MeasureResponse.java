package se.malbild.strategy.measure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.organisation.Responsible;

/// A measure as the API shows it.
@Schema(name = "Measure")
public record MeasureResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin som måttet hör till. / The strategy that it belongs to.")
        UUID strategy,

        @Schema(description = "Målområdet. / The focus area.") @Nullable
        UUID focusArea,

        @Schema(required = true, description = "Ordning i målområdet, stigande. / Order in the focus area, ascending.")
        int position,

        @Schema(required = true, description = "Rådets mening. / The council's sentence.")
        String text,

        @Schema(description = "Hur måttet bedöms. / How it is judged.") @Nullable
        Criterion criterion,

        @Schema(required = true, description = "Målen som måttet hör till. / The goals that it belongs to.")
        List<UUID> goals,

        @Schema(required = true, description = "Ansvariga enheter och roller. / Responsible units and roles.")
        List<Responsible> responsible,

        @Schema(
                description =
                        "Måttet i den förra strategin som detta fortsätter. / The measure of the strategy before that this one carries on.")
        @Nullable
        UUID continues,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static MeasureResponse of(Measure measure, MeasureLinks.Links links) {
        return new MeasureResponse(
                measure.id(),
                measure.strategyId(),
                measure.focusAreaId(),
                measure.position(),
                measure.text(),
                measure.criterion(),
                links.goals(),
                links.responsible(),
                measure.continues(),
                Precondition.written(measure.version()),
                measure.createdAt(),
                measure.updatedAt());
    }

    /// The same measure without a focus area and goals.
    public MeasureResponse alone() {
        return new MeasureResponse(
                id,
                strategy,
                null,
                position,
                text,
                criterion,
                List.of(),
                responsible,
                continues,
                entityTag,
                createdAt,
                updatedAt);
    }
}
