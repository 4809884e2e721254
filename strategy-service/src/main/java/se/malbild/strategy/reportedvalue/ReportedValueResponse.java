package se.malbild.strategy.reportedvalue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.criterion.ReportAsked;

/// A reported value as the API shows it. Who did what is shown within the municipality alone.
@Schema(name = "ReportedValue")
public record ReportedValueResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Måttets id. / Id of the measure.")
        UUID measure,

        @Schema(required = true, description = "Vilken fråga som besvaras. / Which question is answered.")
        String report,

        @Schema(required = true, description = "Vad svaret innehåller. / What the answer holds.")
        ReportAsked.Kind kind,

        @Schema(required = true, description = "År eller kvartal. / Year or quarter.")
        String period,

        @Schema(
                description =
                        "Enheten; utelämnad: kommunen som helhet. / The unit; left out: the municipality as a whole.")
        @Nullable
        UUID unit,

        @Nullable ReportedShare share,
        @Nullable Boolean holds,
        @Nullable LocalDate reachedOn,
        @Schema(required = true) Evidence evidence,

        @Schema(description = "Den rapporterandes titel. / The title of who reported.") @Nullable
        String role,

        @Schema(description = "Varför det rättar ett annat. / Why it corrects another.") @Nullable
        String reason,

        @Schema(required = true) ReportStatus status,
        @Schema(required = true) Instant reportedAt,

        @Schema(
                description =
                        "Åtkomstnyckelns subject; visas bara inom kommunen. / The token's subject; shown within the municipality alone.")
        @Nullable
        String reportedBy,

        @Schema(description = "Från när det räknas. / Since when it counts.") @Nullable
        Instant approvedAt,

        @Schema(
                description =
                        "Den som godkände, om någon behövdes; visas bara inom kommunen. / Who approved, where that was needed; shown within the municipality alone.")
        @Nullable
        String approvedBy,

        @Schema(
                description =
                        "Den som lämnade tillbaka; visas bara inom kommunen. / Who returned it; shown within the municipality alone.")
        @Nullable
        String returnedBy,

        @Schema(description = "Varför det lämnades tillbaka. / Why it was returned.") @Nullable
        String returnReason,

        @Schema(description = "Det som har tagit dess plats. / What has taken its place.") @Nullable
        UUID supersededBy,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    /// @param within true for readers who work for the municipality
    static ReportedValueResponse of(ReportedValue value, List<UUID> attachments, boolean within) {
        ReportedValueRequest form = value.form(attachments);
        ReportPlace place = value.place();
        return new ReportedValueResponse(
                value.id(),
                place.measure(),
                place.report(),
                value.kind(),
                place.period(),
                place.unit(),
                form.share(),
                form.holds(),
                form.reachedOn(),
                form.evidence(),
                form.role(),
                form.reason(),
                value.status(),
                value.reportedAt(),
                within ? value.reportedBy() : null,
                value.approvedAt(),
                within ? value.approvedBy() : null,
                within ? value.returnedBy() : null,
                value.returnReason(),
                value.supersededBy(),
                Precondition.written(value.version()),
                value.createdAt(),
                value.updatedAt());
    }
}
