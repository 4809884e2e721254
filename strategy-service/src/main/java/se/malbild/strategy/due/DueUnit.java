package se.malbild.strategy.due;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A unit that answers for something.
public record DueUnit(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name) {}
