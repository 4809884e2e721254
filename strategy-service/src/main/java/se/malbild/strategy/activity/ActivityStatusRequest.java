package se.malbild.strategy.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;

/// A step of an activity.
///
/// @param status where it stands now
/// @param since since which day; left out: today
public record ActivityStatusRequest(
        @Schema(required = true) @NotNull ActivityStatus status,

        @Schema(description = "Sedan vilken dag; utelämnat: i dag. / Since which day; left out: today.")
        @PlausibleDay
        @Nullable
        LocalDate since) {}
