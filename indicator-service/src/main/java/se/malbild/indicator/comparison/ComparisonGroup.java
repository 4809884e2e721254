package se.malbild.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a municipality is compared with.
@Schema(name = "ComparisonGroup")
enum ComparisonGroup {
    /// Every municipality.
    ALL,
    /// Those of its county.
    COUNTY,
    /// Those that Kolada finds similar to it, and itself.
    SIMILAR,
    /// Those that the request names, and itself.
    CHOSEN
}
