package se.malbild.strategy.organisation.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.organisation.OrganisationUnitResponse;

/// What came of a split.
@Schema(name = "OrganisationSplit")
public record OrganisationSplit(
        @Schema(required = true, description = "Enheten som upphörde. / The unit that ended.")
        UUID ended,

        @Schema(required = true, description = "Dess sista dag. / Its last day.")
        LocalDate on,

        @Schema(required = true, description = "Delarna, i den ordning de angavs. / The parts, in the order given.")
        List<Part> parts) {

    /// A unit that took over.
    @Schema(name = "OrganisationSplitPart")
    public record Part(
            @Schema(required = true) OrganisationUnitResponse unit,
            @Schema(required = true) MovedDuties moved) {}
}
