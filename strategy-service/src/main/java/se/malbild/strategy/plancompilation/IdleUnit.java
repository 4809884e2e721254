package se.malbild.strategy.plancompilation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.organisation.UnitKind;

/// A unit that contributed nothing.
public record IdleUnit(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind) {}
