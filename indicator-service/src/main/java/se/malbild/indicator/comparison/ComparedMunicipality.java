package se.malbild.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A municipality that is named in a comparison.
@Schema(name = "ComparedMunicipality")
record ComparedMunicipality(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Kommunens namn. / Name of the municipality.")
        String municipalityName) {}
