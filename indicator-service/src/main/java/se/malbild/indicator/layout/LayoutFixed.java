package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;

/// What the whole table is about.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LayoutFixed", description = "Det som hela tabellen handlar om. / What the whole table is about.")
public record LayoutFixed(
        @Schema(description = "Indikatorns kod. / Code of the indicator.") @Nullable
        String indicator,

        @Schema(description = "Till exempel 2024 eller 2024-Q1. / Such as 2024 or 2024-Q1.") @Nullable
        String period,

        @Nullable Gender gender,

        @Schema(description = "Kommunens kod. / Code of the municipality.") @Nullable
        String municipality) {}
