package se.malbild.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What holds a group of municipalities together.
@Schema(name = "MunicipalityGroupKind")
enum MunicipalityGroupKind {
    /// They lie in the same county.
    COUNTY,
    /// Kolada finds them similar.
    SIMILAR
}
