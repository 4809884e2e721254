package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.plan.PlanKind;

/// The head of a whole plan.
///
/// @param kind what kind of plan
/// @param title as it stands on the document
/// @param unit name of the document's unit whose plan it is; null: the municipality's own
/// @param strategy title of the municipality's strategy that it carries out
/// @param firstYear the first calendar year that it is for
/// @param lastYear the last
/// @param issuer the organisation as it stands on the document
/// @param issuerOtherLanguage its name in another of its languages
/// @param caseNumber the case number ("Diarienummer")
/// @param documentOwner the title of who answers for the document
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanHead(
        @Schema(required = true) @NotNull PlanKind kind,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String title,

        @Schema(description = "Enhetens namn. / Name of the unit.") @Size(min = 1, max = 200) @PlainText @Nullable
        String unit,

        @Schema(
                description =
                        "Strategins titel. Har flera titeln, med dagen då den antogs, annars påbörjades: Näringslivsstrategi (2021-06-21). / Title of the strategy. Where several have it, with the day when it was adopted, else begun: Näringslivsstrategi (2021-06-21).")
        @Size(min = 1, max = 340)
        @PlainText
        @Nullable
        String strategy,

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

        @Schema(description = "Dess namn på ett annat språk. / Its name in another language.")
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
        String documentOwner) {}
