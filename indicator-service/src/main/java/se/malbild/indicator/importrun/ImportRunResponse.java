package se.malbild.indicator.importrun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.TableLayout;

/// An import as the API shows it.
@Schema(name = "ImportRun")
public record ImportRunResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportStatus status,

        @Schema(required = true, description = "Inget ändras. / Nothing is changed.")
        boolean validateOnly,

        @Schema(
                description =
                        "Kolumnlayoutens kod; saknas när layouten följde med filen eller inte är vald än. / Code of the layout; missing when the layout came with the file or is not chosen yet.")
        @Nullable
        String layout,

        @Schema(description = "Indikatorn som avsändaren angav. / The indicator that the sender stated.") @Nullable
        String indicator,

        @Schema(description = "Utgåvans period. / Period of the edition.") @Nullable
        String edition,

        @Schema(description = "När utgåvan publicerades. / When the edition was published.") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Varför. / Why.") @Nullable String reason,

        @Schema(description = "Importen som den här tar tillbaka. / The import that this one takes back.") @Nullable
        UUID undoes,

        @Schema(description = "Importen som har tagit tillbaka den här. / The import that has taken this one back.")
        @Nullable
        UUID undoneBy,

        @Schema(description = "Hämtningen vars svar importen läser. / The fetch whose answers the import reads.")
        @Nullable
        UUID fetch,

        @Schema(required = true, description = "Vem som begärde den. / Who asked for it.")
        String actor,

        @Schema(required = true) String fileName,
        @Schema(required = true) String mediaType,
        @Schema(required = true) long byteCount,

        @Schema(required = true, description = "Filens kontrollsumma. / Checksum of the file.")
        String checksum,

        @Schema(required = true) Instant receivedAt,

        @Schema(description = "När läsningen började. / When reading began.") @Nullable
        Instant startedAt,

        @Schema(description = "När jämförelsen började. / When comparing began.") @Nullable
        Instant comparingAt,

        @Schema(description = "När skrivningen började. / When writing began.") @Nullable
        Instant applyingAt,

        @Nullable Instant finishedAt,

        @Schema(description = "När någon bad att den skulle avbrytas. / When somebody asked for its end.") @Nullable
        Instant cancelRequestedAt,

        @Schema(required = true) Counts counts,

        @Schema(description = "Numret på importens första ändring. / Number of the first change of the import.")
        @Nullable
        Long firstChangeNumber,

        @Schema(
                description =
                        "Den senaste ändringens nummer när importen hade tillämpats. / Number of the newest change when the run was applied.")
        @Nullable
        Long lastChangeNumber,

        @Schema(
                description =
                        "Hur det gick, när importen är avslutad: COMPLETE allt sparades eller var känt, PARTIAL något avvisades, EMPTY inget sparades. / How it went, once the run has ended: COMPLETE everything was kept or known, PARTIAL something was refused, EMPTY nothing was kept.")
        @Nullable
        ImportOutcome outcome,

        @Schema(description = "Vad det betyder. / What that means.") @Nullable
        String outcomeMessage,

        @Schema(
                description =
                        "Varför inget kunde sparas: ett problems kod, WORKER_GONE eller INTERNAL_ERROR. / Why nothing could be kept: the code of a problem, WORKER_GONE or INTERNAL_ERROR.")
        @Nullable
        String failure,

        @Schema(
                description =
                        "Vad det betyder och vad som kan göras. / What that means, and what can be done about it.")
        @Nullable
        String failureMessage,

        @Schema(
                description =
                        "Kolumnlayouten som filen lästes med, som den var då. / The layout by which the file was read, as it was then.")
        @Nullable
        TableLayout layoutUsed,

        @Schema(
                description =
                        "Bladet som lästes, i PC-Axis matrisen; saknas när filen inte har sådana. / The sheet that was read, in PC-Axis the matrix; missing when the file has none.")
        @Nullable
        String sheet,

        @Schema(description = "Bladets nummer, från 1. / Number of the sheet, from 1.") @Nullable
        Integer sheetNumber) {

    /// What an import did, or would do.
    ///
    /// @param readings figures that have been read so far
    /// @param created observations that were not known
    /// @param revised observations that became something else
    /// @param withdrawn observations that lost their value
    /// @param unchanged readings that said what was known already
    /// @param ignored rows about something else than a municipality
    /// @param rejected readings and rows that could not be kept
    /// @param problems how many problems there are, remarks included; the first thousand can be read
    /// @param omissions how many of them tell of something left out, such as a sheet or a part of a fetch
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(required = true) long readings,
            @Schema(required = true) long created,
            @Schema(required = true) long revised,
            @Schema(required = true) long withdrawn,
            @Schema(required = true) long unchanged,
            @Schema(required = true) long ignored,
            @Schema(required = true) long rejected,
            @Schema(required = true) long problems,
            @Schema(required = true) long omissions) {}
}
