package se.malbild.strategy.organisation.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.organisation.OrganisationUnitResponse;

/// What came of a merger.
@Schema(name = "OrganisationMerger")
public record OrganisationMerger(
        @Schema(required = true, description = "Enheterna som upphörde. / The units that ended.")
        List<UUID> ended,

        @Schema(required = true, description = "Deras sista dag. / Their last day.")
        LocalDate on,

        @Schema(required = true) OrganisationUnitResponse into,
        @Schema(required = true) MovedDuties moved) {}
