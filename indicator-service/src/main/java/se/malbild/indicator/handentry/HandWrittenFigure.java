package se.malbild.indicator.handentry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.kit.municipality.KnownMunicipality;

/// One figure that somebody has written.
@Schema(name = "HandWrittenFigure")
public record HandWrittenFigure(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        @NotNull
        @KnownMunicipality
        String municipality,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.") @NotNull @Size(max = 100)
        String indicator,

        @Schema(required = true, description = "År, kvartal eller månad. / Year, quarter or month.")
        @NotNull
        @Pattern(regexp = "(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
        String period,

        @Schema(description = "T alla (förvalt), K kvinnor, M män. / T all (default), K women, M men.") @Nullable
        Gender gender,

        @Schema(
                description =
                        "VALUE (förvalt) eller varför värdet saknas. / VALUE (default), or why there is no value.")
        @Nullable
        ObservationStatus status,

        @Schema(description = "Värdet; saknas när status inte är VALUE. / The value; missing unless status is VALUE.")
        @Nullable
        BigDecimal value) {

    Gender genderOrAll() {
        return Objects.requireNonNullElse(gender, Gender.T);
    }

    ObservationStatus statusOrValue() {
        return Objects.requireNonNullElse(status, ObservationStatus.VALUE);
    }
}
