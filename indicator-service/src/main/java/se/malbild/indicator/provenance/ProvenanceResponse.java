package se.malbild.indicator.provenance;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Derivation;
import se.malbild.indicator.change.MeasureChange;
import se.malbild.indicator.importrun.ImportKind;

/// Where a figure comes from: the chain from a change of the ledger to the file, or to the figures that it rests on.
@Schema(name = "Provenance")
public record ProvenanceResponse(
        @Schema(
                required = true,
                description = "Ändringen: vad värdet blev och var. / The change: what it became and was.")
        MeasureChange change,

        @Schema(
                required = true,
                description =
                        "READ stod i en fil eller i en källas svar, LEFT_OUT saknades i en hel tabell, WRITTEN skrevs för hand, CALCULATED beräknades, RESTORED kom åter när en import togs tillbaka. / READ stood in a file or in an answer of a source, LEFT_OUT was missing in a complete table, WRITTEN by hand, CALCULATED, RESTORED came back when an import was taken back.")
        Origin origin,

        @Schema(required = true, description = "Det i ord, på läsarens språk. / In words, in the reader's language.")
        String text,

        @Schema(required = true) String textSwedish,
        @Schema(required = true) String textEnglish,

        @Schema(required = true, description = "Utgåvan som värdet kom med. / The edition that it came with.")
        ProvenanceEdition edition,

        @Schema(required = true, description = "Importen som värdet kom med. / The import that it came by.")
        ProvenanceRun importRun,

        @Schema(
                description =
                        "Var värdet stod i filen; finns när det lästes ur en fil. / Where in the file it stood; there when it was read from one.")
        @Nullable
        ProvenancePlace place,

        @Schema(
                description =
                        "Svaret som värdet hämtades med; finns när det hämtades från en källa. / The answer that it was fetched with; there when it was fetched from a source.")
        @Nullable
        Fetched fetched,

        @Schema(description = "Hur värdet beräknades. / How it was calculated.") @Nullable
        Calculation calculation,

        @Schema(description = "Vad som togs tillbaka, och vad som kom åter. / What was taken back, and what came back.")
        @Nullable
        Undo undo,

        @Schema(required = true) Links links) {

    /// The edition that a figure came with.
    @Schema(name = "ProvenanceEdition")
    public record ProvenanceEdition(
            @Schema(required = true, description = "Källans kod. / Code of the source.")
            String source,

            @Schema(
                    required = true,
                    description = "Källans namn, på läsarens språk. / Its name, in the reader's language.")
            String sourceTitle,

            @Schema(required = true, description = "Utgivaren. / The publisher.")
            String publisher,

            @Schema(description = "Utgåvans period. / Period of the edition.") @Nullable
            String period,

            @Schema(description = "Dagen då den gavs ut, när den är känd. / The day of it, when that is known.")
            @Nullable
            LocalDate publishedOn) {}

    /// The import that a figure came by.
    @Schema(name = "ProvenanceRun")
    public record ProvenanceRun(
            @Schema(required = true) UUID id,
            @Schema(required = true) ImportKind kind,

            @Schema(description = "Kolumnlayoutens kod. / Code of the layout.") @Nullable
            String layout,

            @Schema(required = true) String fileName,
            @Schema(required = true) String mediaType,
            @Schema(required = true) long byteCount,

            @Schema(required = true, description = "Kontrollsumma, SHA-256, av det som kom. / Checksum of what came.")
            String checksum,

            @Schema(required = true) Instant receivedAt,
            @Nullable Instant finishedAt,

            @Schema(
                    description =
                            "Källan till det som skrevs för hand, så som den angavs. / Where what was written by hand is from, as was stated.")
            @Nullable
            String statedSource,

            @Schema(description = "Varför, så som det angavs. / Why, as was stated.") @Nullable
            String reason,

            @Schema(
                    description =
                            "Vem som begärde den; bara för den som får läsa importen. / Who asked for it; only for those who may read the import.")
            @Nullable
            String actor) {}

    /// Where a figure stood in its file.
    @Schema(name = "ProvenancePlace")
    public record ProvenancePlace(
            @Schema(
                    required = true,
                    description =
                            "WHOLE allt är känt, WITHOUT_SHEET rad och kolumn men inte bladet, NONE inget: importen är äldre än att det sparades. / WHOLE all is known, WITHOUT_SHEET row and column but not the sheet, NONE nothing: the import is older than the keeping of it.")
            PlaceKnowledge known,

            @Schema(description = "Bladets namn, i en arbetsbok. / Name of the sheet, in a workbook.") @Nullable
            String sheet,

            @Schema(description = "Bladets nummer, från 1. / Number of the sheet, from 1.") @Nullable
            Integer sheetNumber,

            @Schema(description = "Raden, från 1. / The row, from 1.") @Nullable
            Integer row,

            @Schema(
                    description =
                            "Kolumnen, från 1; i PC-Axis värdets nummer på raden. / The column, from 1; in PC-Axis the number of the value in its line.")
            @Nullable
            Integer column,

            @Schema(description = "Kolumnens bokstav, i en arbetsbok. / Letter of the column, in a workbook.") @Nullable
            String columnLetter,

            @Schema(
                    description =
                            "Vad som står där, läst ur de sparade byten; saknas för stora filer. / What stands there, read from the kept bytes; missing for large files.")
            @Nullable
            String printed) {}

    /// The answer of a source that a figure was fetched with. It is in the file of the import.
    @Schema(name = "ProvenanceFetched")
    public record Fetched(
            @Schema(description = "Hämtningens id. / Id of the fetch.") @Nullable
            UUID fetch,

            @Schema(
                    required = true,
                    description = "Läsarens namn: kolada eller scb. / Name of the reader: kolada or scb.")
            String reader,

            @Schema(required = true, description = "Adressen som frågades. / The address that was asked.")
            URI address,

            @Schema(description = "Vad som skickades till den; saknas för GET. / What was sent; missing for GET.")
            @Nullable
            String requestBody,

            @Schema(required = true, description = "När källan svarade. / When the source answered.")
            Instant answeredAt,

            @Schema(required = true, description = "Svarets kontrollsumma, SHA-256. / Checksum of the answer, SHA-256.")
            String checksum,

            @Schema(
                    required = true,
                    description =
                            "Svarets nummer i importens fil, från 1: svar 3 är 0003.json. / Number of the answer in the file of the import, from 1: answer 3 is 0003.json.")
            int answer,

            @Schema(required = true, description = "Värdets nummer i svaret, från 1. / Number of the figure in it.")
            int figure) {}

    /// How a figure was calculated.
    @Schema(name = "ProvenanceCalculation")
    public record Calculation(
            @Schema(
                    required = true,
                    description =
                            "YEARLY_CHANGE första värdet minus andra, samma indikator ett år tidigare; DIFFERENCE första minus andra; SUM båda tillsammans. / YEARLY_CHANGE first less second, the same indicator a year before; DIFFERENCE first less second; SUM both together.")
            Derivation.Kind kind,

            @Schema(
                    required = true,
                    description =
                            "Om det sparades hur det beräknades; annars står här hur det beräknas nu. / Whether it was kept how it was calculated; else this is how it is calculated now.")
            boolean kept,

            @Schema(
                    required = true,
                    description = "De två värden som det vilar på. / The two figures that it rests on.")
            List<Input> inputs) {}

    /// A figure that another one was calculated from, as it stood then.
    @Schema(name = "ProvenanceInput")
    public record Input(
            @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
            String indicator,

            @Schema(required = true) String period,

            @Schema(
                    description =
                            "Numret på ändringen som värdet då vilade på; saknas när inget var känt. / Number of the change that it stood by then; missing when nothing was known.")
            @Nullable
            Long changeNumber,

            @Schema(
                    description =
                            "Varifrån det i sin tur kommer; saknas när inget var känt, och fem led bort. / Where it comes from in turn; missing when nothing was known, and five links away.")
            @Nullable
            ProvenanceResponse provenance) {}

    /// What was taken back.
    @Schema(name = "ProvenanceUndo")
    public record Undo(
            @Schema(required = true, description = "Importen som togs tillbaka. / The import that was taken back.")
            UUID importRun,

            @Schema(
                    description =
                            "Numret på den ändring av värdet som togs tillbaka. / Number of the change of the figure that was taken back.")
            @Nullable
            Long changeNumber,

            @Schema(
                    description =
                            "Numret på den ändring vars värde kom åter; saknas när inget var känt före. / Number of the change whose figure came back; missing when nothing was known before.")
            @Nullable
            Long restoredChangeNumber,

            @Schema(
                    description =
                            "Varifrån det som kom åter i sin tur kommer. / Where what came back comes from in turn.")
            @Nullable
            ProvenanceResponse restored) {}

    /// Where there is more to read.
    @Schema(name = "ProvenanceLinks")
    public record Links(
            @Schema(required = true, description = "Detta svar. / This answer.")
            URI self,

            @Schema(required = true, description = "Värdet som det står nu. / The figure as it stands now.")
            URI observation,

            @Schema(required = true, description = "Hur värdet har reviderats. / How the figure was revised.")
            URI revisions,

            @Schema(
                    required = true,
                    description =
                            "Importen; kräver en roll som får läsa den. / The import; needs a role that may read it.")
            URI importRun,

            @Schema(
                    required = true,
                    description =
                            "Filen, byte för byte som den kom; kräver samma roll. / The file, byte for byte as it came; needs the same role.")
            URI file) {}
}
