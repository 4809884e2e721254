package se.malbild.strategy.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// What is written of the decision that an activity waited for: the form of POST and PUT.
///
/// @param outcome how it went
/// @param body who decided, such as "Kommunens ledningsgrupp"
/// @param decidedOn the day, not in the future
/// @param paragraph its number in the minutes, without the sign
/// @param caseNumber the case number ("Diarienummer")
/// @param wording what was decided
@Embeddable
public record ActivityDecisionRequest(
        @Schema(required = true, description = "Bifall eller avslag. / Approved or declined.")
        @NotNull
        @Enumerated(EnumType.STRING)
        DecisionOutcome outcome,

        @Schema(required = true, description = "Beslutande organ. / The deciding body.")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String body,

        @Schema(required = true, description = "Beslutsdag. / Day of the decision.") @NotNull @PlausibleDay
        LocalDate decidedOn,

        @Schema(description = "Paragraf, utan tecknet. / Paragraph, without the sign.")
        @Size(min = 1, max = 50)
        @PlainText
        @Nullable
        String paragraph,

        @Schema(description = "Diarienummer. / Case number.") @Size(min = 1, max = 100) @PlainText @Nullable
        String caseNumber,

        @Schema(description = "Vad som beslutades. / What was decided.")
        @Size(min = 1, max = 1_000)
        @PlainText
        @Nullable
        String wording) {}
