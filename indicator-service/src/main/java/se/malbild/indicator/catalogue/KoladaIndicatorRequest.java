package se.malbild.indicator.catalogue;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// A KPI of Kolada that is to be an indicator. What is left out is taken from Kolada's metadata, where the service has
/// them.
@Schema(name = "KoladaIndicatorRequest")
public record KoladaIndicatorRequest(
        @Schema(required = true, description = "Nyckeltalets id i Kolada, till exempel N00945. / Its id at Kolada.")
        @NotNull
        @Pattern(regexp = IndicatorRequest.KOLADA_ID)
        String kpi,

        @Size(max = 300) @PlainText @Nullable String titleSwedish,

        @Schema(description = "Utelämnad: den svenska titeln. / Left out: the Swedish title.")
        @Size(max = 300)
        @PlainText
        @Nullable
        String titleEnglish,

        @Schema(description = "Utelämnad: den som titeln nämner. / Left out: that which the title names.")
        @Size(max = 50)
        @PlainText
        @Nullable
        String measurementUnit,

        @Schema(description = "Utelämnad: NEUTRAL. / Left out: NEUTRAL.") @Nullable
        Direction direction,

        @Digits(integer = 12, fraction = 6) @Nullable BigDecimal scaleMinimum,
        @Digits(integer = 12, fraction = 6) @Nullable BigDecimal scaleMaximum,

        @Schema(description = "Utelämnat: enligt Kolada, annars nej. / Left out: as Kolada says, or else no.") @Nullable
        Boolean dividedByGender) {

    // Kolada's own ids can carry blanks.
    public KoladaIndicatorRequest {
        kpi = kpi == null ? null : kpi.strip();
    }
}
