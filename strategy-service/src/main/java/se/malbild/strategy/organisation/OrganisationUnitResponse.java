package se.malbild.strategy.organisation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.precondition.Precondition;

/// An organisation unit as the API shows it.
@Schema(name = "OrganisationUnit")
public record OrganisationUnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static OrganisationUnitResponse of(OrganisationUnit unit) {
        return new OrganisationUnitResponse(
                unit.id(),
                unit.form().name(),
                unit.form().kind(),
                Precondition.written(unit.version()),
                unit.createdAt(),
                unit.updatedAt());
    }
}
