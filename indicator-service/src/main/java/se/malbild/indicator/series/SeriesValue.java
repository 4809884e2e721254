package se.malbild.indicator.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.ObservationResponse;
import se.malbild.indicator.observation.ObservationStatus;

/// A figure in its series.
@Schema(name = "SeriesValue")
record SeriesValue(
        @Schema(required = true, description = "År, kvartal eller månad. / Year, quarter or month.")
        String period,

        @Schema(required = true) ObservationStatus status,

        @Schema(description = "Värdet med tryckt noggrannhet; saknas när status inte är VALUE. / The value as printed.")
        @Nullable
        BigDecimal value,

        @Schema(
                description =
                        "Värdet som stod där innan det drogs tillbaka. / The value that stood there before it was withdrawn.")
        @Nullable
        BigDecimal previousValue,

        @Schema(description = "Perioden för utgåvan som värdet kom med. / Period of the edition that it came with.")
        @Nullable
        String edition,

        @Schema(description = "Dagen då utgåvan gavs ut, när den är känd. / The day of the edition, when it is known.")
        @Nullable
        LocalDate publishedOn,

        @Schema(required = true, description = "När värdet kom in hit. / When it came in here.")
        Instant recordedAt,

        @Schema(
                required = true,
                description = "Stiger för varje ändring av värdet. / Rises with each change of the value.")
        int observationVersion,

        @Schema(
                required = true,
                description = "Numret på den ändring som gav värdet. / Number of the change that the figure came by.")
        long changeNumber,

        @Schema(required = true, description = "Importen som värdet kom med. / The import that it came by.")
        UUID importRun) {

    static SeriesValue of(ObservationResponse figure) {
        return new SeriesValue(
                figure.period(),
                figure.status(),
                figure.value(),
                figure.previousValue(),
                figure.edition(),
                figure.publishedOn(),
                figure.recordedAt(),
                figure.observationVersion(),
                figure.changeNumber(),
                figure.importRun());
    }
}
