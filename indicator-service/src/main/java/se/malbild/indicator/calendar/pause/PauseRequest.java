package se.malbild.indicator.calendar.pause;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// Whether a source is paused: the form of PUT.
public record PauseRequest(
        @Schema(
                required = true,
                description =
                        "true: inget hämtas av sig självt. false: det går vidare. / true: nothing is fetched by itself. false: it goes on.")
        @NotNull
        Boolean paused,

        @Schema(description = "Varför; krävs när källan pausas. / Why; needed when the source is paused.")
        @Size(max = 1_000)
        @PlainText
        @Nullable
        String reason) {}
