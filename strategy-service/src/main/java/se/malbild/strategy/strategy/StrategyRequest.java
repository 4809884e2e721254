package se.malbild.strategy.strategy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.text.CommonMark;

/// A strategy's document head: the form of POST and PUT.
///
/// @param title as it stands on the document
/// @param issuer the organisation as it stands on the document
/// @param documentType such as "STYRDOKUMENT"
/// @param category the document head's "Dok. Kategori"
/// @param retention the document head's "Gallring"
/// @param shortDescription the document head's "Kort beskrivning", CommonMark
/// @param caseNumber the case number ("Diarienummer")
/// @param createdBy the title of who made it ("Skapad av")
/// @param documentDate the document's own date ("Datum")
/// @param validFrom first day of its validity
/// @param validTo last day of its validity, when one is set
/// @param revisedOn when it was last revised ("Senast reviderad")
/// @param documentOwner the title of who answers for the document ("Dokumentansvarig")
/// @param pageCount pages of the printed document
@Embeddable
public record StrategyRequest(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String title,

        @Schema(
                description =
                        "Organisationen så som den står på dokumentet. / The organisation as it stands on the document.")
        @Size(max = 300)
        @PlainText
        @Nullable
        String issuer,

        @Schema(description = "Slag av dokument. / Kind of document.") @Size(max = 100) @PlainText @Nullable
        String documentType,

        @Schema(description = "Dok. kategori. / Category of document.") @Size(max = 100) @PlainText @Nullable
        String category,

        @Schema(description = "Gallring. / Retention.") @Size(max = 100) @PlainText @Nullable
        String retention,

        @Schema(description = "Kort beskrivning, CommonMark. / Short description, CommonMark.")
        @Size(max = 10_000)
        @PlainText
        @CommonMark
        @Nullable
        String shortDescription,

        @Schema(description = "Diarienummer. / Case number.") @Size(max = 100) @PlainText @Nullable
        String caseNumber,

        @Schema(description = "Skapad av: en titel. / Created by: a title.") @Size(max = 300) @PlainText @Nullable
        String createdBy,

        @Schema(description = "Dokumentets datum. / The document's date.") @PlausibleDay @Nullable
        LocalDate documentDate,

        @Schema(description = "Giltig från och med. / First day of validity.") @PlausibleDay @Nullable
        LocalDate validFrom,

        @Schema(description = "Giltig till och med. / Last day of validity.") @PlausibleDay @Nullable
        LocalDate validTo,

        @Schema(description = "Senast reviderad. / Last revised.") @PlausibleDay @Nullable
        LocalDate revisedOn,

        @Schema(description = "Dokumentansvarig: en titel. / Document owner: a title.")
        @Size(max = 300)
        @PlainText
        @Nullable
        String documentOwner,

        @Schema(description = "Antal sidor. / Number of pages.") @Min(1) @Max(10_000) @Nullable
        Integer pageCount) {

    /// @throws Refusal.Invalid when its days cross
    void requireOrder() {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new Refusal.Invalid(
                    "validTo",
                    Text.of("kan inte vara före validFrom, %s", "cannot be before validFrom, %s", validFrom));
        }
        if (documentDate != null && revisedOn != null && revisedOn.isBefore(documentDate)) {
            throw new Refusal.Invalid(
                    "revisedOn",
                    Text.of("kan inte vara före documentDate, %s", "cannot be before documentDate, %s", documentDate));
        }
    }
}
