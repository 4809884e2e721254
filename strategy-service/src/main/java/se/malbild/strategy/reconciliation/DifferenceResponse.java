package se.malbild.strategy.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A difference that a reconciliation found and mended.
@Schema(name = "ReconciliationDifference")
public record DifferenceResponse(
        @Schema(required = true) String municipality,
        @Schema(required = true) String indicator,
        @Schema(required = true) String period,
        @Schema(required = true) String gender,

        @Schema(description = "Vad som stod här; saknas om inget stod. / What stood here; absent when nothing did.")
        @Nullable
        Standing held,

        @Schema(
                description =
                        "Vad som står i indikatortjänsten; saknas om inget står där. / What stands in indicator-service; absent when nothing does.")
        @Nullable
        Standing found) {}
