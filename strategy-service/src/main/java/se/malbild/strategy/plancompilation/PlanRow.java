package se.malbild.strategy.plancompilation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.plan.PlanKind;
import se.malbild.strategy.plan.PlanStatus;

/// A plan that holds the year.
@Schema(name = "CompiledPlan")
public record PlanRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) PlanKind kind,
        @Schema(required = true) String title,

        @Schema(description = "Enheten; saknas för kommunens egen. / The unit; missing for the municipality's own.")
        @Nullable
        UUID unit,

        @Schema(required = true) PlanStatus status) {}
