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

        @Schema(description = "Kommunernas koder; utelämnade: alla. / Codes of the municipalities; left out: all.")
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
        Boolean validateOnly) {}
