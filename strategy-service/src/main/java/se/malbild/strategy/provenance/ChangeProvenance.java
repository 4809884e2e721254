package se.malbild.strategy.provenance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;

/// Where a figure comes from: the chain from a change in indicator-service to the file, or to the figures that it rests
/// on. Its contract is `Provenance` of `docs/api/indicator-openapi.yaml`; fields that are not needed here are passed
/// over. Who asked for an import is one of them: the token of this service may see more than whoever asks it.
@Schema(name = "FigureProvenance")
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChangeProvenance(
        @Schema(
                required = true,
                description = "Ändringen: vad värdet blev och var. / The change: what it became and was.")
        Change change,

        @Schema(
                required = true,
                description =
                        "READ stod i en fil, LEFT_OUT saknades i en hel tabell, WRITTEN skrevs för hand, CALCULATED beräknades, RESTORED kom åter när en import togs tillbaka. / READ stood in a file, LEFT_OUT was missing in a complete table, WRITTEN by hand, CALCULATED, RESTORED came back when an import was taken back.")
        String origin,

        @Schema(required = true, description = "Det i ord. / In words.")
        String textSwedish,

        @Schema(required = true) String textEnglish,

        @Schema(required = true, description = "Utgåvan som värdet kom med. / The edition that it came with.")
        Edition edition,

        @Schema(required = true, description = "Importen som värdet kom med. / The import that it came by.")
        Run importRun,

        @Schema(description = "Var i filen det stod. / Where in the file it stood.") @Nullable
        FigurePlace place,

        @Schema(description = "Hur det beräknades. / How it was calculated.") @Nullable
        Calculation calculation,

        @Schema(description = "Vad som togs tillbaka. / What was taken back.") @Nullable
        Undo undo,

        @Schema(required = true, description = "Adresser i indikatortjänsten. / Addresses in indicator-service.")
        Links links) {

    /// In words, in a reader's language.
    public String text(Language reader) {
        return switch (reader) {
            case SWEDISH -> textSwedish;
            case ENGLISH -> textEnglish;
        };
    }

    /// What a figure became, and what it was.
    @Schema(name = "FigureChange")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            @Schema(required = true, description = "Ändringens nummer. / Number of the change.")
            long number,

            @Schema(required = true) String municipality,
            @Schema(required = true) String indicator,
            @Schema(required = true) String period,
            @Schema(required = true) String gender,

            @Schema(required = true, description = "CREATED, REVISED eller WITHDRAWN. / CREATED, REVISED or WITHDRAWN.")
            String change,

            @Schema(required = true) String status,
            @Nullable BigDecimal value,
            @Nullable String previousStatus,
            @Nullable BigDecimal previousValue,
            @Schema(required = true) int observationVersion,
            @Schema(required = true) Instant recordedAt) {}

    /// The edition that a figure came with.
    @Schema(name = "FigureEdition")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Edition(
            @Schema(required = true, description = "Källans kod. / Code of the source.")
            String source,

            @Schema(required = true) String sourceTitle,
            @Schema(required = true) String publisher,
            @Nullable String period,
            @Nullable LocalDate publishedOn) {}

    /// The import that a figure came by.
    @Schema(name = "FigureImport")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Run(
            @Schema(required = true) UUID id,

            @Schema(
                    required = true,
                    description = "FILE, HAND_ENTRY, UNDO eller DERIVATION. / FILE, HAND_ENTRY, UNDO or DERIVATION.")
            String kind,

            @Schema(description = "Kolumnlayoutens kod. / Code of the layout.") @Nullable
            String layout,

            @Schema(required = true) String fileName,
            @Schema(required = true) String mediaType,
            @Schema(required = true) long byteCount,

            @Schema(required = true, description = "Kontrollsumma, SHA-256. / Checksum, SHA-256.")
            String checksum,

            @Schema(required = true) Instant receivedAt,
            @Nullable Instant finishedAt,

            @Schema(description = "Källan till det som skrevs för hand. / Where what was written by hand is from.")
            @Nullable
            String statedSource,

            @Schema(description = "Varför. / Why.") @Nullable
            String reason) {}

    /// Where in a file a figure stood.
    @Schema(name = "FigurePlace")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FigurePlace(
            @Schema(required = true, description = "WHOLE, WITHOUT_SHEET eller NONE. / WHOLE, WITHOUT_SHEET or NONE.")
            String known,

            @Nullable String sheet,
            @Nullable Integer sheetNumber,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String columnLetter,

            @Schema(description = "Vad som står där. / What stands there.") @Nullable
            String printed) {}

    /// How a figure was calculated.
    @Schema(name = "FigureCalculation")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Calculation(
            @Schema(
                    required = true,
                    description = "YEARLY_CHANGE, DIFFERENCE eller SUM. / YEARLY_CHANGE, DIFFERENCE or SUM.")
            String kind,

            @Schema(required = true, description = "Om det sparades hur. / Whether it was kept how.")
            boolean kept,

            @Schema(required = true) List<Input> inputs) {}

    /// A figure that another one was calculated from, as it stood then.
    @Schema(name = "FigureInput")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Input(
            @Schema(required = true) String indicator,
            @Schema(required = true) String period,

            @Schema(description = "Saknas när inget var känt. / Missing when nothing was known.") @Nullable
            Long changeNumber,

            @Nullable ChangeProvenance provenance) {}

    /// What was taken back, and what came back.
    @Schema(name = "FigureUndo")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Undo(
            @Schema(required = true) UUID importRun,
            @Nullable Long changeNumber,
            @Nullable Long restoredChangeNumber,
            @Nullable ChangeProvenance restored) {}

    /// Where there is more to read in indicator-service.
    @Schema(name = "FigureLinks")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Links(
            @Schema(required = true) URI self,
            @Schema(required = true) URI observation,
            @Schema(required = true) URI revisions,

            @Schema(
                    required = true,
                    description = "Kräver en roll som får läsa importen. / Needs a role that may read it.")
            URI importRun,

            @Schema(required = true, description = "Kräver samma roll. / Needs the same role.")
            URI file) {}
}
