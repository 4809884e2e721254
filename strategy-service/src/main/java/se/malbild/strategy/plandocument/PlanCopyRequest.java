package se.malbild.strategy.plandocument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What a copy of a plan is to be.
///
/// @param title null: that of the plan
/// @param firstYear null: the year after the plan's last
/// @param lastYear null: as many years as the plan is for
/// @param unit whose it is; null: the plan's
/// @param all with the activities that are done or cancelled
public record PlanCopyRequest(
        @Schema(description = "Titeln; utelämnad: planens. / The title; left out: the plan's.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String title,

        @Schema(description = "Första året; utelämnat: året efter planens sista. / Left out: the year after its last.")
        @Min(1900)
        @Max(2199)
        @Nullable
        Integer firstYear,

        @Schema(description = "Sista året; utelämnat: lika många år. / Left out: as many years.")
        @Min(1900)
        @Max(2199)
        @Nullable
        Integer lastYear,

        @Schema(description = "Enheten; utelämnad: planens. / The unit; left out: the plan's.") @Nullable
        UUID unit,

        @Schema(
                description =
                        "Även aktiviteter som är genomförda eller utgår. / Activities that are done or cancelled too.")
        @Nullable
        Boolean all) {}
