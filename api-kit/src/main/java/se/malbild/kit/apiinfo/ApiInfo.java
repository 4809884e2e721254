package se.malbild.kit.apiinfo;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What Sweden's REST API profile asks every API to say of itself (VER.06).
///
/// @param apiName name of the API
/// @param apiVersion version, as in the OpenAPI document
/// @param apiReleased day of that version
/// @param apiDocumentation address of the OpenAPI document
/// @param apiStatus `active`, `deprecated` or `retired`
public record ApiInfo(
        @Schema(required = true) String apiName,
        @Schema(required = true) String apiVersion,
        @Schema(required = true) LocalDate apiReleased,
        @Schema(required = true) URI apiDocumentation,

        @Schema(
                required = true,
                enumeration = {"active", "deprecated", "retired"})
        String apiStatus) {}
