package se.malbild.strategy.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// What is written of a strategy: the form of POST and PUT.
///
/// @param title as it stands on the document
/// @param shortDescription the document head's "Kort beskrivning"
/// @param caseNumber the case number ("Diarienummer")
/// @param validFrom first day of its validity
/// @param validTo last day of its validity, when one is set
public record StrategyRequest(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String title,

        @Size(max = 10_000) @PlainText @Nullable String shortDescription,

        @Schema(description = "Diarienummer. / Case number.") @Size(max = 100) @PlainText @Nullable
        String caseNumber,

        @Schema(description = "Giltig från och med. / First day of validity.") @PlausibleDay @Nullable
        LocalDate validFrom,

        @Schema(description = "Giltig till och med. / Last day of validity.") @PlausibleDay @Nullable
        LocalDate validTo) {}
