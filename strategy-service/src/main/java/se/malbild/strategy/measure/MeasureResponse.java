package se.malbild.strategy.measure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;

/// A measure as the API shows it.
@Schema(name = "Measure")
public record MeasureResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin som måttet hör till. / The strategy that it belongs to.")
        UUID strategy,

        @Schema(required = true, description = "Ordning i strategin, från 1. / Order in the strategy, from 1.")
        int position,

        @Schema(required = true, description = "Rådets mening. / The council's sentence.")
        String text,

        @Schema(description = "Hur måttet bedöms. / How it is judged.") @Nullable
        Criterion criterion,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static MeasureResponse of(Measure measure) {
        return new MeasureResponse(
                measure.id(),
                measure.strategyId(),
                measure.position(),
                measure.form().text(),
                measure.form().criterion(),
                measure.createdAt(),
                measure.updatedAt());
    }
}
