package se.malbild.strategy.settings;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a municipality wants things done: the form of PUT.
///
/// @param fourEyes whether what is reported counts only when somebody else has approved it
@Embeddable
public record SettingsRequest(
        @Schema(
                required = true,
                description =
                        "Om rapporterade värden räknas först när någon annan har godkänt dem. / Whether reported values count only when somebody else has approved them.")
        @NotNull
        Boolean fourEyes) {

    /// As long as the municipality has said nothing.
    static final SettingsRequest UNSAID = new SettingsRequest(false);
}
