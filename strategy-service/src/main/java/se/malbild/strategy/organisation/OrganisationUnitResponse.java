package se.malbild.strategy.organisation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An organisation unit as the API shows it.
@Schema(name = "OrganisationUnit")
public record OrganisationUnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static OrganisationUnitResponse of(OrganisationUnit unit) {
        return new OrganisationUnitResponse(
                unit.id(), unit.form().name(), unit.form().kind(), unit.createdAt(), unit.updatedAt());
    }
}
