package se.malbild.strategy.verdictoverride;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.criterion.Verdict;

/// An override as the API shows it.
@Schema(name = "Override")
public record OverrideResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Måttets id. / Id of the measure.")
        UUID measure,

        @Schema(required = true, description = "Året som bedöms. / The year that is judged.")
        int year,

        @Schema(required = true) Verdict verdict,

        @Schema(required = true, description = "Skälet. / The reason.")
        String reason,

        @Schema(
                required = true,
                description = "Titeln på den som svarar för det. / The title of whoever answers for it.")
        String role,

        @Schema(
                required = true,
                description = "Sista dagen som den är satt att gälla. / The last day that it is set to be in force.")
        LocalDate endsOn,

        @Schema(required = true, description = "Om den gäller nu. / Whether it is in force now.")
        boolean inForce,

        @Schema(required = true) Instant beganAt,

        @Schema(description = "När den upphörde att gälla. / When it went out of force.") @Nullable
        Instant endedAt,

        @Schema(description = "Hur den upphörde att gälla. / How it went out of force.") @Nullable
        OverrideEnd end,

        @Schema(description = "Varför den avslutades i förtid. / Why it was ended before its last day.") @Nullable
        String endReason,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static OverrideResponse of(VerdictOverride override, Instant now) {
        OverrideRequest form = override.form();
        boolean inForce = override.isInForce(now);
        return new OverrideResponse(
                override.id(),
                override.measureId(),
                form.year(),
                form.verdict(),
                form.reason(),
                form.role(),
                form.endsOn(),
                inForce,
                override.beginsAt(),
                inForce ? null : override.endsAt(),
                inForce ? null : endOf(override),
                override.endReason(),
                Precondition.written(override.version()),
                override.createdAt(),
                override.updatedAt());
    }

    // Until it has been noted, only its last day can have ended it.
    private static OverrideEnd endOf(VerdictOverride override) {
        OverrideEnd ended = override.ended();
        return ended == null ? OverrideEnd.EXPIRED : ended;
    }
}
