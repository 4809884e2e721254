package se.malbild.strategy.organisation.succession;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.OrganisationUnitRequest;

/// The unit that takes over: one that exists, or a new one.
///
/// @param id of one that exists; null for a new one
/// @param unit what is written of the new one; null for one that exists
@Schema(
        description =
                "Enheten som tar över: id för en som finns, eller unit för en ny. / The unit that takes over: id of one that exists, or unit for a new one.")
public record SuccessorUnit(
        @Schema(description = "Enheten, om den finns. / The unit, when it exists.") @Nullable
        UUID id,

        @Schema(description = "Enheten, om den är ny. / The unit, when it is new.") @Valid @Nullable
        OrganisationUnitRequest unit) {}
