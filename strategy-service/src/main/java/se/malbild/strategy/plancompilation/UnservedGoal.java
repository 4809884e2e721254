package se.malbild.strategy.plancompilation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A goal of the strategy that no plan does anything for; for those who see how activities go, cancelled ones do
/// nothing.
public record UnservedGoal(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text) {}
