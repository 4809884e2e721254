package se.malbild.strategy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An activity as lists show it.
public record ActivitySummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(description = "Underkategorin. / The theme.") @Nullable
        UUID theme,

        @Schema(required = true, description = "Nummer, som 3.1. / Number, such as 3.1.")
        String number,

        @Schema(required = true) String text,

        @Schema(
                description =
                        "Planens enhet; saknas för kommunens plan. / The plan's unit; missing for the municipality's.")
        @Nullable
        UUID unit,

        @Schema(required = true, description = "Enheterna som ansvarar. / The units that answer for it.")
        List<UUID> responsibleUnits,

        @Schema(required = true) LocalDate beginsOn,
        @Schema(required = true) LocalDate endsOn,

        @Schema(description = "Bara för dem som ser pågående arbete. / Only for those who see work under way.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        ActivityProgress progress) {}
