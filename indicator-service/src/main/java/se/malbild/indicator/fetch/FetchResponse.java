package se.malbild.indicator.fetch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A fetch as the API shows it.
@Schema(name = "Fetch")
public record FetchResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Läsarens namn: kolada eller scb. / Name of the reader: kolada or scb.")
        String reader,

        @Schema(required = true, description = "Indikatorernas koder. / Codes of the indicators.")
        List<String> indicators,

        @Schema(required = true, description = "Kommunernas koder; tom är alla. / Codes; empty means all.")
        List<String> municipalities,

        @Schema(required = true) int fromYear,
        @Schema(required = true) int toYear,

        @Schema(
                description =
                        "Bara det som källan har ändrat sedan dess. / Only what the source has changed since then.")
        @Nullable
        LocalDate changedSince,

        @Schema(required = true, description = "Inget ändras. / Nothing is changed.")
        boolean validateOnly,

        @Schema(
                required = true,
                description =
                        "Någon har förvissat sig om att det som källan drar tillbaka verkligen är tillbakadraget. / Somebody has made sure that what the source takes back is withdrawn indeed.")
        boolean withdrawalsConfirmed,

        @Schema(required = true, description = "CALENDAR kalendern, REQUEST någon bad om den. / Why it was ordered.")
        FetchCause cause,

        @Schema(required = true, description = "Vem som beställde den. / Who ordered it.")
        String actor,

        @Schema(required = true) FetchStatus status,
        @Schema(required = true) Progress progress,

        @Schema(required = true, description = "Hur många gånger den har påbörjats. / How often it has been begun.")
        int attempts,

        @Schema(
                description =
                        "När den påbörjas (igen), tidigast; finns när den väntar. / When it is begun (again) at the earliest; there while it waits.")
        @Nullable
        Instant nextAttemptAt,

        @Schema(required = true) Instant orderedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "När någon bad att den skulle avbrytas. / When somebody asked for its end.") @Nullable
        Instant cancelRequestedAt,

        @Schema(
                description =
                        "Vad som stoppade det senaste försöket, som kod. / What stopped the newest attempt, as a code.")
        @Nullable
        String failure,

        @Schema(description = "Vad det betyder. / What that means.") @Nullable
        String failureMessage,

        @Schema(description = "Importen som svaren blev. / The import that the answers became.") @Nullable
        UUID importRun) {

    /// How far a fetch has come.
    ///
    /// @param portions in how many portions it is asked; missing until that is known
    /// @param whole portions of which every page is there
    /// @param gaps portions that could not be had so far
    /// @param answers how many answers were kept
    /// @param bytes their bytes
    @Schema(name = "FetchProgress")
    public record Progress(
            @Nullable Integer portions,
            @Schema(required = true) int whole,
            @Schema(required = true) long gaps,
            @Schema(required = true) int answers,
            @Schema(required = true) long bytes) {}
}
