package se.malbild.strategy.internalseries;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.language.Language;
import se.malbild.strategy.criterion.Direction;

/// A series that the service counts itself, as the API shows it.
@Schema(name = "InternalSeries")
public record InternalSeriesResponse(
        @Schema(
                required = true,
                description = "Anges som indicator i ett kriterium. / Given as indicator in a criterion.")
        String code,

        @Schema(required = true) String title,

        @Schema(required = true, description = "Enhet. / Unit.")
        String measurementUnit,

        @Schema(required = true, description = "Vad som räknas. / What is counted.")
        String counted,

        @Schema(required = true, description = "Åt vilket håll det är bättre. / Which way is better.")
        Direction direction) {

    static InternalSeriesResponse of(InternalSeries series, Language reader) {
        return new InternalSeriesResponse(
                series.code(),
                series.facts().title().in(reader),
                series.measurementUnit().in(reader),
                series.counted().in(reader),
                series.facts().direction());
    }
}
