package se.malbild.strategy.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// What is written of a goal: the form of POST and PUT.
///
/// @param text as the council decided it
public record GoalRequest(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text) {}
