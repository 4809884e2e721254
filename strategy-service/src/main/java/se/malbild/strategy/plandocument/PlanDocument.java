package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.plan.PlanAdoption;
import se.malbild.strategy.plansection.PlanSectionRequest;

/// A whole plan as one document: no ids, references local to it or in the strategy's own words, everything in the order
/// of the printed one. What comes out goes in and gives the same. How its activities go is no part of it.
///
/// @param head the document head
/// @param adoption that it was adopted; null for a draft
/// @param units the organisation units that it names
/// @param evaluation the evaluation whose efforts it takes up
/// @param openingSections sections before the themes
/// @param goals the plan's own goals
/// @param themes the themes with their activities
/// @param activities activities outside the themes
/// @param closingSections sections after the themes
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanDocument(
        @Schema(required = true, description = "Dokumenthuvudet. / The document head.") @NotNull @Valid
        PlanHead head,

        @Schema(description = "Antagandet; utelämnat för ett utkast. / The adoption; left out for a draft.")
        @Valid
        @Nullable
        PlanAdoption adoption,

        @Schema(description = "Enheterna som nämns. / The units that it names.") @Size(max = 200)
        List<@NotNull @Valid NamedUnit> units,

        @Valid @Nullable DocumentEvaluation evaluation,

        @Schema(description = "Avsnitt före underkategorierna. / Sections before the themes.") @Size(max = 500)
        List<@NotNull @Valid PlanSectionRequest> openingSections,

        @Schema(description = "Planens egna mål. / The plan's own goals.") @Size(max = 500)
        List<@NotNull @Valid DocumentPlanGoal> goals,

        @Schema(description = "Underkategorierna. / The themes.") @Size(max = 500)
        List<@NotNull @Valid DocumentTheme> themes,

        @Schema(description = "Aktiviteter utanför underkategorierna. / Activities outside the themes.")
        @Size(max = 500)
        List<@NotNull @Valid DocumentActivity> activities,

        @Schema(description = "Avsnitt efter underkategorierna. / Sections after the themes.") @Size(max = 500)
        List<@NotNull @Valid PlanSectionRequest> closingSections) {

    // Jackson gives null for what is left out.
    public PlanDocument {
        units = units == null ? List.of() : units;
        openingSections = openingSections == null ? List.of() : openingSections;
        goals = goals == null ? List.of() : goals;
        themes = themes == null ? List.of() : themes;
        activities = activities == null ? List.of() : activities;
        closingSections = closingSections == null ? List.of() : closingSections;
    }
}
