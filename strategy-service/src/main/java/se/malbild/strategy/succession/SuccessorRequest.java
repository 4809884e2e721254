package se.malbild.strategy.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.strategy.StrategyRequest;
import se.malbild.strategy.strategy.Succession;

/// How a strategy in force is to be succeeded.
///
/// @param succession as a revision of its text, or by a new strategy
/// @param head of the new strategy; none for a revision, which begins as a copy
/// @param measures that the new strategy carries on with their history; none for a revision, which carries on all
public record SuccessorRequest(
        @Schema(required = true) @NotNull Succession succession,

        @Schema(
                description =
                        "Den nya strategins huvud; bara med SUPERSESSION. / Head of the new strategy; with SUPERSESSION only.")
        @Valid
        @Nullable
        StrategyRequest head,

        @Schema(
                description =
                        "Mått som tas med; bara med SUPERSESSION. / Measures that are carried on; with SUPERSESSION only.")
        @Size(max = 500)
        List<@NotNull UUID> measures) {

    // Jackson gives null for what is left out.
    public SuccessorRequest {
        measures = measures == null ? List.of() : measures;
    }
}
