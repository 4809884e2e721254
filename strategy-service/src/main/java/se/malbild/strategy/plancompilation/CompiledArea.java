package se.malbild.strategy.plancompilation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is done for a focus area.
public record CompiledArea(
        @Schema(required = true) UUID id,
        @Schema(required = true) String heading,

        @Schema(
                required = true,
                description =
                        "Aktiviteterna i målområdet, var och en en gång hur många enheter den än står under. / The activities in the focus area, each once, however many units it stands under.")
        ActivityCounts counts,

        @Schema(
                required = true,
                description =
                        "Enheterna som bidrar med egna planer eller ansvarar för aktiviteter, kommunens egna planer först. / The units that contribute with plans of their own or answer for activities, the municipality's own plans first.")
        List<CompiledUnit> units,

        @Schema(
                required = true,
                description =
                        "Fullmäktiges mål som ingen plan gör något för, vilken enhet som än begärs. / The council's goals that no plan does anything for, whichever unit is asked for.")
        List<UnservedGoal> unservedGoals) {}
