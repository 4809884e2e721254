package se.malbild.strategy.verdictoverride;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// That an override is to end now.
///
/// @param reason why it is no longer needed
@Schema(name = "OverrideEndingRequest")
public record OverrideEndingRequest(
        @Schema(
                required = true,
                description = "Varför den inte längre ska gälla. / Why it is not to be in force any longer.")
        @NotBlank
        @Size(max = 2_000)
        @PlainText
        String reason) {}
