package se.malbild.strategy.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step of a plan's life.
///
/// @param status where it shall stand
/// @param adoption how it was adopted, with `ADOPTED` alone; left out: today, by nobody named
public record PlanStatusRequest(
        @Schema(required = true, description = "Dit planen ska. / Where it shall stand.") @NotNull
        PlanStatus status,

        @Valid @Nullable PlanAdoption adoption) {}
