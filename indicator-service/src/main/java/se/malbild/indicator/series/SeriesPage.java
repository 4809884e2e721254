package se.malbild.indicator.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.answer.LongMeta;

/// One page of series.
@Schema(name = "PageSeries")
record SeriesPage(
        @Schema(required = true, description = "Sidans rader. / The rows of the page.")
        List<SeriesResponse> items,

        @Schema(required = true) LongMeta meta) {}
