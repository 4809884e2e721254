package se.malbild.strategy.plancompilation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The strategy that is compiled by.
@Schema(name = "CompiledStrategy")
public record StrategyRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title) {}
