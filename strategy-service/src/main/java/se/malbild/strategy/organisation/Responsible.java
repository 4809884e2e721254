package se.malbild.strategy.organisation;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// Who answers for a measure or an activity: a unit, a role, or a role in a unit. Never a person.
///
/// @param unit an organisation unit of the municipality
/// @param role a title
public record Responsible(
        @Schema(description = "Enheten. / The organisation unit.") @Nullable
        UUID unit,

        @Schema(description = "Rollen, en titel. / The role, a title.") @Size(min = 1, max = 200) @PlainText @Nullable
        String role) {}
