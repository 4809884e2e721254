package se.malbild.indicator.calendar;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is fetched because somebody asked for it.
@Schema(name = "CalendarRun")
public record RunResponse(
        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(
                required = true,
                description =
                        "En hämtning för varje läsare som hämtar något av källans värden. / One fetch for each reader that brings some of the source's figures.")
        List<OrderedFetch> fetches) {

    /// A fetch of it.
    @Schema(name = "OrderedFetch")
    public record OrderedFetch(
            @Schema(required = true, description = "Hämtningens id. / Id of the fetch.")
            UUID id,

            @Schema(required = true, description = "Vem som hämtar, till exempel kolada. / Who fetches it.")
            String reader,

            @Schema(required = true, description = "Indikatorernas koder. / Codes of the indicators.")
            List<String> indicators,

            @Schema(
                    required = true,
                    description =
                            "true när den redan pågick och därför inte beställdes igen. / true when it was under way already and was not ordered again.")
            boolean underWay) {}
}
