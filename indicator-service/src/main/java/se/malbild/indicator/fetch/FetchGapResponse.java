package se.malbild.indicator.fetch;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.language.Language;

/// What a fetch could not have, as the API shows it.
@Schema(name = "FetchGap")
public record FetchGapResponse(
        @Schema(
                required = true,
                description =
                        "Delen av hämtningen; * är hela, när det inte gick att ta reda på vad som skulle frågas. / The portion; * is all of it, when it could not be learnt what to ask.")
        String portion,

        @Schema(required = true, description = "Vad som gick fel, som kod. / What went wrong, as a code.")
        String code,

        @Schema(required = true, description = "Vad som gick fel. / What went wrong.")
        String message,

        @Schema(
                required = true,
                description = "Om ett senare försök kan gå bättre. / Whether a later attempt can go better.")
        boolean mayPass,

        @Schema(required = true) Instant notedAt) {

    static FetchGapResponse of(FetchGaps.Gap gap, Language reader) {
        return new FetchGapResponse(
                gap.portion(),
                gap.failure().code(),
                gap.failure().words().in(reader),
                gap.failure().mayPass(),
                gap.notedAt());
    }
}
