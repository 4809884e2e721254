package se.malbild.strategy.strategy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A step that needs no decision.
///
/// @param status `PROPOSED` for a draft, `DRAFT` for a proposal
@Schema(name = "StatusRequest")
public record StatusRequest(
        @Schema(required = true, description = "PROPOSED eller DRAFT. / PROPOSED or DRAFT.") @NotNull
        StrategyStatus status) {}
