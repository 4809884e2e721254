package se.malbild.strategy.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.schedule.Span;

/// A plan's head: the form of POST and PUT.
///
/// @param kind what kind of plan
/// @param title as it stands on the document
/// @param unit whose it is; null: the municipality's own
/// @param strategy the strategy that it carries out
/// @param evaluation the evaluation whose efforts it takes up, of that strategy
/// @param firstYear the first calendar year that it is for
/// @param lastYear the last; at most 19 years after the first
/// @param issuer the organisation as it stands on the document
/// @param issuerOtherLanguage its name in another of its languages, as it stands there
/// @param caseNumber the case number ("Diarienummer")
/// @param documentOwner the title of who answers for the document
@Embeddable
public record PlanRequest(
        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        PlanKind kind,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String title,

        @Schema(description = "Enheten; utelämnad: kommunens egen plan. / The unit; left out: the municipality's own.")
        @Nullable
        @Column(name = "unit_id")
        UUID unit,

        @Schema(description = "Strategin som planen genomför. / The strategy that it carries out.")
        @Nullable
        @Column(name = "strategy_id")
        UUID strategy,

        @Schema(
                description =
                        "Utvärderingen av strategin, vars insatser planen tar upp. / The evaluation of the strategy whose efforts it takes up.")
        @Nullable
        @Column(name = "evaluation_id")
        UUID evaluation,

        @Schema(required = true, description = "Första året. / The first year.") @NotNull @Min(1900) @Max(2199)
        Integer firstYear,

        @Schema(required = true, description = "Sista året. / The last year.") @NotNull @Min(1900) @Max(2199)
        Integer lastYear,

        @Schema(
                description =
                        "Organisationen så som den står på dokumentet. / The organisation as it stands on the document.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String issuer,

        @Schema(
                description =
                        "Dess namn på ett annat språk, så som det står på dokumentet. / Its name in another language, as it stands on the document.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String issuerOtherLanguage,

        @Schema(description = "Diarienummer. / Case number.") @Size(min = 1, max = 100) @PlainText @Nullable
        String caseNumber,

        @Schema(description = "Dokumentansvarig: en titel. / Document owner: a title.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String documentOwner) {

    /// Its years.
    public Span span() {
        return Span.ofYears(firstYear, lastYear);
    }
}
