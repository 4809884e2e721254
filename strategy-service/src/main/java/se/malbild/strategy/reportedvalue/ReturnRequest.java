package se.malbild.strategy.reportedvalue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// Why a reported value is given back.
///
/// @param reason for who reported it to read
public record ReturnRequest(
        @Schema(required = true, description = "Vad som ska rättas. / What is to be corrected.")
        @NotBlank
        @Size(max = 1_000)
        @PlainText
        String reason) {}
