package se.malbild.indicator.observation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.answer.LongMeta;

/// One page of figures.
@Schema(name = "PageObservation")
record ObservationPage(
        @Schema(required = true, description = "Sidans rader. / The rows of the page.")
        List<ObservationResponse> items,

        @Schema(required = true) LongMeta meta) {}
