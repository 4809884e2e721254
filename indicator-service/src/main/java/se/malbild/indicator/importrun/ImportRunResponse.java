package se.malbild.indicator.importrun;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An import as the API shows it.
@Schema(name = "ImportRun")
public record ImportRunResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Kolumnlayoutens kod. / Code of the layout.")
        String layout,

        @Schema(required = true) ImportStatus status,

        @Schema(required = true, description = "Inget ändras. / Nothing is changed.")
        boolean validateOnly,

        @Schema(required = true) String fileName,
        @Schema(required = true) String mediaType,
        @Schema(required = true) long byteCount,

        @Schema(required = true, description = "Filens kontrollsumma. / Checksum of the file.")
        String checksum,

        @Schema(required = true) Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Schema(required = true) Counts counts,

        @Schema(
                description =
                        "Den senaste ändringens nummer när importen hade tillämpats. / Number of the newest change when the run was applied.")
        @Nullable
        Long lastChangeNumber,

        @Schema(description = "Varför inget kunde sparas. / Why nothing could be kept.") @Nullable
        String failure) {

    /// What an import did, or would do.
    ///
    /// @param created observations that were not known
    /// @param revised observations that became something else
    /// @param withdrawn observations that lost their value
    /// @param unchanged observations that were known already
    /// @param ignored rows about something else than a municipality
    /// @param rejected readings and rows that could not be kept
    /// @param problems how many problems there are
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(required = true) long created,
            @Schema(required = true) long revised,
            @Schema(required = true) long withdrawn,
            @Schema(required = true) long unchanged,
            @Schema(required = true) long ignored,
            @Schema(required = true) long rejected,
            @Schema(required = true) long problems) {}
}
