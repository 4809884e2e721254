package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.evaluation.EffortResponse;
import se.malbild.strategy.evaluation.EvaluationResponse;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.plansection.PlanSectionResponse;
import se.malbild.strategy.theme.ThemeResponse;

/// A plan and everything in it, with ids, each list in the order of the document.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanContents(
        @Schema(required = true) PlanResponse plan,

        @Schema(description = "Utvärderingen vars insatser den tar upp. / The evaluation whose efforts it takes up.")
        @Nullable
        EvaluationResponse evaluation,

        @Schema(required = true, description = "Utvärderingens insatser. / The efforts of the evaluation.")
        List<EffortResponse> efforts,

        @Schema(required = true) List<PlanSectionResponse> sections,
        @Schema(required = true) List<PlanGoalResponse> goals,
        @Schema(required = true) List<ThemeResponse> themes,

        @Schema(
                required = true,
                description =
                        "Aktiviteterna: underkategoriernas i deras ordning, sedan de utanför. / The activities: those of the themes in their order, then those outside.")
        List<ActivityResponse> activities,

        @Schema(
                required = true,
                description =
                        "Planens enhet och de som ansvarar. / The plan's unit and those that answer for activities.")
        List<OrganisationUnitResponse> units) {}
