package se.malbild.strategy.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The order of an evaluation's efforts, as it is read and written.
///
/// @param efforts the ids of all of them, by their numbers
public record EffortOrder(
        @Schema(required = true, description = "Alla insatsernas id i ordning. / The ids of all efforts, in order.")
        @NotNull
        @Size(max = 500)
        List<@NotNull UUID> efforts) {}
