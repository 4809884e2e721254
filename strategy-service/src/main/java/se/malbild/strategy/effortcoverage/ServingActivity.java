package se.malbild.strategy.effortcoverage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;

/// An activity that serves an effort.
///
/// @param number as printed, such as "3.1"; outside the themes a single number
/// @param unit whose plan it stands in; null: the municipality's own
/// @param expectedEffect what it is expected to do for the effort
/// @param status null for those who do not see how activities go
public record ServingActivity(
        @Schema(required = true, description = "Aktivitetens id. / Id of the activity.")
        UUID activity,

        @Schema(required = true, description = "Numret i planen. / Its number in the plan.")
        String number,

        @Schema(required = true) String text,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(required = true) String planTitle,

        @Schema(
                description =
                        "Enheten; saknas för kommunens egen plan. / The unit; missing for the municipality's own plan.")
        @Nullable
        UUID unit,

        @Schema(description = "Förväntad effekt. / Expected effect.") @Nullable
        String expectedEffect,

        @Schema(description = "Bara för dem som ser hur det går. / For those alone who see how it goes.") @Nullable
        ActivityStatus status) {}
