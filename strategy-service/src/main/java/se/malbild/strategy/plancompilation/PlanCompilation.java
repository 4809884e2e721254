package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The plans of a municipality for a year.
public record PlanCompilation(
        @Schema(required = true) int year,

        @Schema(
                description =
                        "Dagen som förseningar räknas på; saknas för den som inte ser dem. / The day that delays are reckoned on; missing for those who do not see them.")
        @Nullable
        LocalDate on,

        @Schema(required = true) StrategyRow strategy,

        @Schema(
                required = true,
                description =
                        "Alla aktiviteter, var och en en gång; den som tjänar två målområden står i båda. / All activities, each once; one that serves two focus areas stands in both.")
        ActivityCounts counts,

        @Schema(required = true, description = "Planerna för året. / The plans for the year.")
        List<PlanRow> plans,

        @Schema(required = true, description = "I strategins ordning. / In the order of the strategy.")
        List<CompiledArea> focusAreas,

        @Schema(required = true) CompiledOutside outsideFocusAreas,

        @Schema(
                required = true,
                description =
                        "Förvaltningar, bolag och nämnder som fanns det året, och där varken enheten, någon under den eller någon som har tagit över efter den har en plan med en aktivitet för året. En enhet fanns från dagen då den registrerades, eller om den har en plan för året. / Departments, companies and boards that existed that year, where neither the unit, nor any below it, nor any that took over from it has a plan with an activity for the year. A unit existed from the day on which it was registered, or if it has a plan for the year.")
        List<IdleUnit> withoutContribution) {}
