package se.malbild.strategy.verdictoverride;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Verdict;

/// The override that is in force, as it is shown beside the verdict that was reckoned.
@Schema(name = "OverrideInForce")
public record OverrideInForce(
        @Schema(required = true) UUID id,
        @Schema(required = true) Verdict verdict,

        @Schema(required = true, description = "Skälet. / The reason.")
        String reason,

        @Schema(
                required = true,
                description = "Titeln på den som svarar för det. / The title of whoever answers for it.")
        String role,

        @Schema(
                required = true,
                description = "Sista dagen som den är satt att gälla. / The last day that it is set to be in force.")
        LocalDate endsOn) {

    /// What [VerdictsInForce#COLUMNS] gives; null when none was in force.
    public static @Nullable OverrideInForce of(Tuple row) {
        UUID id = row.get("override_id", UUID.class);
        return id == null
                ? null
                : new OverrideInForce(
                        id,
                        Verdict.valueOf(row.get("override_verdict", String.class)),
                        row.get("override_reason", String.class),
                        row.get("override_role", String.class),
                        row.get("override_ends_on", LocalDate.class));
    }
}
