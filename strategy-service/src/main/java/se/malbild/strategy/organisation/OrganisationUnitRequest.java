package se.malbild.strategy.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What is written of an organisation unit: the form of POST and PUT.
///
/// @param name as the municipality calls it; no two units that exist have the same
/// @param kind what kind of unit
/// @param parent the unit that it lies in; null when it lies in none
/// @param functionAddress an e-mail address of the function, such as naringsliv@hedemora.se, which whoever works there
///     reads; never a person's, since units are open to everyone and keep their history
@Embeddable
public record OrganisationUnitRequest(
        @Schema(required = true) @NotBlank @Size(max = 200) @PlainText
        String name,

        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING)
        UnitKind kind,

        @Schema(
                description =
                        "Enheten som den ligger i, en som finns; högst tio nivåer. / The unit that it lies in, one that exists; at most ten levels.")
        @Column(name = "parent_id")
        @Nullable
        UUID parent,

        @Schema(
                description =
                        "Funktionens e-postadress, till exempel naringsliv@hedemora.se; aldrig en persons, den visas för alla. / The function's e-mail address; never a person's, it is shown to everyone.")
        @FunctionAddress
        @Nullable
        String functionAddress) {}
