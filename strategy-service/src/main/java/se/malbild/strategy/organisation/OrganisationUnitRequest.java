package se.malbild.strategy.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// What is written of an organisation unit: the form of POST and PUT.
///
/// @param name as the municipality calls it; no two units of a municipality have the same
/// @param kind what kind of unit
@Embeddable
public record OrganisationUnitRequest(
        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String name,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        UnitKind kind) {}
