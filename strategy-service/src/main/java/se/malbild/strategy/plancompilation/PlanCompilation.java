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
                        "Alla aktiviteter, var och en en gång, även när den står i flera målområden eller under flera enheter. / All activities, each once, also when it stands in several focus areas or under several units.")
        ActivityCounts counts,

        @Schema(
                required = true,
                description =
                        "Planerna för året; för en enhet även de planer där den ansvarar för något. / The plans for the year; of a unit also those where it answers for something.")
        List<PlanRow> plans,

        @Schema(required = true, description = "I strategins ordning. / In the order of the strategy.")
        List<CompiledArea> focusAreas,

        @Schema(required = true) CompiledOutside outsideFocusAreas,

        @Schema(
                required = true,
                description =
                        "Förvaltningar, bolag och nämnder som fanns det året, och där varken enheten, någon under den eller någon som har tagit över efter den har en plan med en aktivitet för året eller ansvarar för en i en annans plan. En enhet fanns från dagen då den registrerades, eller om den har en plan eller ansvarar för något det året. / Departments, companies and boards that existed that year, where neither the unit, nor any below it, nor any that took over from it has a plan with an activity for the year or answers for one in the plan of another. A unit existed from the day on which it was registered, or if it has a plan or answers for something that year.")
        List<IdleUnit> withoutContribution) {}
