package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures of a strategy: those of its focus areas and those outside them, added up.
public record StrategySummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) VerdictCounts counts,
        @Schema(required = true) List<FocusAreaSummary> focusAreas,
        @Schema(required = true) OutsideFocusAreas outsideFocusAreas) {}
