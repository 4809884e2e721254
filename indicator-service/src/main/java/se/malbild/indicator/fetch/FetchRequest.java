package se.malbild.indicator.fetch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be fetched.
@Schema(name = "FetchRequest")
public record FetchRequest(
        @Schema(required = true, description = "Läsarens namn: kolada eller scb. / Name of the reader: kolada or scb.")
        @NotNull
        @Size(max = 50)
        String reader,

        @Schema(
                description =
                        "Indikatorernas koder; utelämnade: alla som läsaren kan hämta. / Codes of the indicators; left out: all that the reader can bring.")
        @Size(max = 1000)
        @Nullable
        List<@NotNull @Size(max = 100) String> indicators,

        @Schema(
                description =
                        "Kommunernas koder; utelämnade eller tomma: de som följs. / Codes of the municipalities; left out or empty: those that are followed.")
        @Size(max = 290)
        @Nullable
        List<@NotNull @Size(max = 4) String> municipalities,

        @Schema(required = true) @NotNull @Min(1900) @Max(2200)
        Integer fromYear,

        @Schema(required = true) @NotNull @Min(1900) @Max(2200)
        Integer toYear,

        @Schema(
                description =
                        "Bara det som källan har ändrat sedan dess. En källa som inte kan svara på det lämnar allt. / Only what the source has changed since then. A source that cannot tell gives everything.")
        @Nullable
        LocalDate changedSince,

        @Schema(
                description =
                        "Pröva utan att ändra något; utelämnad: nej. / Try without changing anything; left out: no.")
        @Nullable
        Boolean validateOnly,

        @Schema(
                description =
                        "Någon har förvissat sig om att källan verkligen har dragit tillbaka det som den inte längre lämnar ut. Annars står värdena kvar när det gäller fler än hälften av de kända, och minst tio (ENDINGS_NOT_TRUSTED); utelämnad: nej. / Somebody has made sure that the source has withdrawn indeed what it does not give out any more. Otherwise the values stand when they are more than half of those known, and at least ten (ENDINGS_NOT_TRUSTED); left out: no.")
        @Nullable
        Boolean withdrawalsConfirmed) {}
