package se.malbild.strategy.companyvisit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;

/// What is written of a visit to a company: the form of POST and PUT. Neither persons nor companies nor free text:
/// those have a retention period of their own and do not belong here.
///
/// @param visitedOn the day, not in the future
/// @param unit whose visit it was; null: the municipality's
/// @param kind how the company was visited
/// @param withPoliticians whether elected representatives took part; false when left out
/// @param withOfficials whether officials took part; false when left out
@Embeddable
@Schema(
        description =
                "Att ett företag besöktes. Varken företag, personer eller fri text anges här. / That a company was visited. Neither the company nor persons nor free text are given here.")
public record CompanyVisitRequest(
        @Schema(required = true) @NotNull @PlausibleDay LocalDate visitedOn,

        @Schema(description = "Enheten vars besök det var. / The unit whose visit it was.") @Nullable
        UUID unit,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        VisitKind kind,

        @Schema(description = "Om förtroendevalda var med. / Whether elected representatives took part.")
        Boolean withPoliticians,

        @Schema(description = "Om tjänstepersoner var med. / Whether officials took part.")
        Boolean withOfficials) {

    // Jackson gives null for what is left out.
    public CompanyVisitRequest {
        withPoliticians = withPoliticians != null && withPoliticians;
        withOfficials = withOfficials != null && withOfficials;
    }
}
