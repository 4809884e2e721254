package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A series that measures rest on and that cannot be read.
public record UnreadableSeries(
        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true, description = "Måtten som vilar på den. / The measures that rest on it.")
        List<UUID> measures) {}
