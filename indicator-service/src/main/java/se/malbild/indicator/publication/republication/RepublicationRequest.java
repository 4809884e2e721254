package se.malbild.indicator.publication.republication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.municipality.KnownMunicipality;

/// What is to be sent again. Each field narrows it; at least one is given.
@Schema(
        name = "RepublicationRequest",
        description = "Minst ett fält anges; varje fält begränsar. / At least one field is given; each narrows.")
record RepublicationRequest(
        @Schema(description = "SCB:s kommunkod. / Code of the municipality.") @Nullable @KnownMunicipality
        String municipality,

        @Schema(
                description =
                        "Indikatorns kod; tillsammans med kommunen en serie. / Code of the indicator; with the municipality a series.")
        @Nullable
        @Size(max = 100)
        String indicator,

        @Schema(description = "Från och med ändringen med detta nummer. / From the change of this number on.")
        @Nullable
        @Min(1)
        Long fromNumber) {

    boolean isEmpty() {
        return municipality == null && indicator == null && fromNumber == null;
    }
}
