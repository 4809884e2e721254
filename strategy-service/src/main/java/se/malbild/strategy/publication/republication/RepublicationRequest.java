package se.malbild.strategy.publication.republication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be sent again.
@Schema(name = "RepublicationRequest")
record RepublicationRequest(
        @Schema(
                description =
                        "Från och med ändringen med detta nummer; 1 för allt. / From the change of this number on; 1 for everything.")
        @NotNull
        @Min(1)
        Long fromNumber) {}
