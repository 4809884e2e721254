package se.malbild.strategy.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that is due.
public record DueItem(
        @Schema(required = true) DueKind kind,
        @Schema(required = true) DueThing thing,

        @Schema(
                description =
                        "Punkten, när det är en av aktivitetens punkter som är sen eller sker för sällan. / The detail, when it is one of the activity's details that is behind or happens too seldom.")
        @Nullable
        UUID detail,

        @Schema(description = "Aktivitetens plan. / The activity's plan.") @Nullable
        UUID plan,

        @Schema(
                description =
                        "Måttets strategi, eller den som planen genomför. / The measure's strategy, or the one that the plan carries out.")
        @Nullable
        UUID strategy,

        @Schema(
                required = true,
                description =
                        "Enheterna som svarar för det: planens, de ansvariga, forumets. / The units that answer for it: the plan's, the responsible ones, the forum's.")
        List<DueUnit> units,

        @Schema(required = true, description = "Första dagen. / The first day.")
        LocalDate since,

        @Schema(required = true, description = "Varför, i en mening. / Why, in a sentence.")
        String sentence) {}
