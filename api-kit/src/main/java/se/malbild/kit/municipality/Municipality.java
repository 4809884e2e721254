package se.malbild.kit.municipality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A municipality (kommun).
///
/// @param id its code at SCB, four digits; `2083` is Hedemora
/// @param name as Kolada writes it
/// @param county the county (län) that it lies in
public record Municipality(
        @Schema(
                required = true,
                pattern = "[0-9]{4}",
                description = "SCB:s kommunkod. / The code at Statistics Sweden.")
        String id,

        @Schema(required = true) String name,
        @Schema(required = true) String county) {}
