package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What measures lack.
public record Lacking(
        @Schema(
                required = true,
                description = "Mått som inte säger hur de bedöms. / Measures that do not say how they are judged.")
        List<UUID> criterion,

        @Schema(required = true, description = "Mått som ingen ansvarar för. / Measures that nobody answers for.")
        List<UUID> responsible,

        @Schema(
                required = true,
                description =
                        "Mått med år som väntar på värden eller rapporter. / Measures with years that wait for figures or reports.")
        List<UUID> figures,

        @Schema(
                required = true,
                description =
                        "Serier som inte går att läsa; skälet står i linked-series. / Series that cannot be read; linked-series says why.")
        List<UnreadableSeries> series) {

    static Lacking of(List<MeasureRow> rows, List<MeasureSummary> measures, List<UnreadableSeries> series) {
        return new Lacking(
                rows.stream()
                        .filter(row -> !row.hasCriterion())
                        .map(MeasureRow::id)
                        .toList(),
                rows.stream()
                        .filter(row -> !row.hasResponsible())
                        .map(MeasureRow::id)
                        .toList(),
                measures.stream()
                        .filter(measure -> !measure.waitingYears().isEmpty())
                        .map(MeasureSummary::id)
                        .toList(),
                series);
    }
}
