package se.malbild.strategy.decision;

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

/// What is written of a decision: the form of POST and PUT, and its form in a whole document.
///
/// @param kind what was decided
/// @param body who decided, such as "Kommunfullmäktige"
/// @param decidedOn the day; null when the sources tell it in words alone
/// @param paragraph its number in the minutes, without the sign
/// @param caseNumber the case number ("Diarienummer")
/// @param wording what the sources say of it, where the day is not known
@Embeddable
public record DecisionRequest(
        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        DecisionKind kind,

        @Schema(required = true, description = "Beslutande organ. / The deciding body.")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String body,

        @Schema(description = "Beslutsdag. / Day of the decision.") @PlausibleDay @Nullable
        LocalDate decidedOn,

        @Schema(description = "Paragraf, utan tecknet. / Paragraph, without the sign.")
        @Size(min = 1, max = 50)
        @PlainText
        @Nullable
        String paragraph,

        @Schema(description = "Diarienummer. / Case number.") @Size(min = 1, max = 100) @PlainText @Nullable
        String caseNumber,

        @Schema(
                description =
                        "Källans ord, när dagen inte är känd. / The words of the source, when the day is not known.")
        @Size(min = 1, max = 1_000)
        @PlainText
        @Nullable
        String wording) {}
