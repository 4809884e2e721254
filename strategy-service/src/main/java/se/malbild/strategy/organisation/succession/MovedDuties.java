package se.malbild.strategy.organisation.succession;

import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much a unit took over.
@Schema(name = "MovedDuties")
public record MovedDuties(
        @Schema(required = true, description = "Aktiviteter att ansvara för. / Activities to answer for.")
        int activities,

        @Schema(required = true, description = "Mått att ansvara för. / Measures to answer for.")
        int measures,

        @Schema(required = true, description = "Planer som inte är avslutade. / Plans that are not closed.")
        int plans,

        @Schema(required = true, description = "Forum. / Forums.")
        int forums,

        @Schema(required = true, description = "Enheter som ligger i den. / Units that lie in it.")
        int units) {

    /// @param count how many of each kind passed on
    static MovedDuties of(ToIntFunction<UnitDuty> count) {
        return new MovedDuties(
                count.applyAsInt(UnitDuty.ACTIVITIES),
                count.applyAsInt(UnitDuty.MEASURES),
                count.applyAsInt(UnitDuty.PLANS),
                count.applyAsInt(UnitDuty.FORUMS),
                count.applyAsInt(UnitDuty.UNITS));
    }
}
