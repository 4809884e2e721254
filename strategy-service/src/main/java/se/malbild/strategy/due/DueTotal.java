package se.malbild.strategy.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many there are of a kind.
public record DueTotal(
        @Schema(required = true) DueKind kind,
        @Schema(required = true) long count) {}
