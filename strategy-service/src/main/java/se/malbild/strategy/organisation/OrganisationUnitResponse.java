package se.malbild.strategy.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// An organisation unit as the API shows it.
@Schema(name = "OrganisationUnit")
public record OrganisationUnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind,

        @Schema(description = "Enheten som den ligger i. / The unit that it lies in.") @Nullable
        UUID parent,

        @Schema(description = "Funktionens e-postadress. / The function's e-mail address.") @Nullable
        String functionAddress,

        @Schema(
                description =
                        "Första dagen som den fanns, när den blev till genom att andra slogs ihop eller delades. / The first day that it existed, when it came of others that were merged or split.")
        @Nullable
        LocalDate beganOn,

        @Schema(
                description =
                        "Sista dagen som den fanns; utelämnad så länge den finns. / The last day that it existed; left out while it does.")
        @Nullable
        LocalDate endedOn,

        @Schema(
                required = true,
                description = "Enheterna som tog över när den upphörde. / The units that took over when it ended.")
        List<UUID> successors,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    // A stored row has none.
    public OrganisationUnitResponse {
        successors = successors == null ? List.of() : successors;
    }

    static OrganisationUnitResponse of(OrganisationUnit unit, List<UUID> successors) {
        return new OrganisationUnitResponse(
                unit.id(),
                unit.form().name(),
                unit.form().kind(),
                unit.form().parent(),
                unit.form().functionAddress(),
                unit.beganOn(),
                unit.endedOn(),
                successors,
                Precondition.written(unit.version()),
                unit.createdAt(),
                unit.updatedAt());
    }
}
