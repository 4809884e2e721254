package se.malbild.strategy.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The settings of a municipality as the API shows them.
@Schema(name = "Settings")
public record SettingsResponse(
        @Schema(
                required = true,
                description =
                        "Om rapporterade värden räknas först när någon annan har godkänt dem. / Whether reported values count only when somebody else has approved them.")
        boolean fourEyes,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {}
