package se.malbild.strategy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// The decision that an activity cannot begin without.
///
/// @param decision what is to be decided
/// @param body who decides, such as "Kommunens ledningsgrupp"
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Beslutet som aktiviteten väntar på. / The decision that the activity waits for.")
public record AwaitedDecision(
        @Schema(required = true, description = "Vad som ska beslutas. / What is to be decided.")
        @NotBlank
        @Size(max = 1_000)
        @PlainText
        @Column(name = "awaits_decision")
        String decision,

        @Schema(description = "Vem som beslutar. / Who decides.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        @Column(name = "awaits_body")
        String body) {}
