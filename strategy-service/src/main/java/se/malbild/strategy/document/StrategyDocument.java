package se.malbild.strategy.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.decision.DecisionRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.strategy.StrategyRequest;

/// A whole strategy as one document: no ids, references local to it, everything in the order of the printed one. What
/// comes out goes in and gives the same.
///
/// @param head the document head
/// @param decisions the decisions on it; none for a draft
/// @param units the organisation units that it names as responsible
/// @param openingSections sections before the focus areas
/// @param focusAreas the focus areas with what lies in them
/// @param goals goals outside the focus areas
/// @param measures measures outside the focus areas
/// @param closingSections sections after the focus areas
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StrategyDocument(
        @Schema(required = true, description = "Dokumenthuvudet. / The document head.") @NotNull @Valid
        StrategyRequest head,

        @Schema(description = "Besluten: antagande eller revidering, sedan eventuellt upphävande. / The decisions.")
        @Size(max = 2)
        List<@NotNull @Valid DecisionRequest> decisions,

        @Schema(description = "Enheterna som nämns som ansvariga. / The units named as responsible.") @Size(max = 200)
        List<@NotNull @Valid NamedUnit> units,

        @Schema(description = "Avsnitt före målområdena. / Sections before the focus areas.") @Size(max = 500)
        List<@NotNull @Valid SectionRequest> openingSections,

        @Schema(description = "Målområdena. / The focus areas.") @Size(max = 500)
        List<@NotNull @Valid DocumentArea> focusAreas,

        @Schema(description = "Mål utanför målområdena. / Goals outside the focus areas.") @Size(max = 500)
        List<@NotNull @Valid GoalRequest> goals,

        @Schema(description = "Mått utanför målområdena. / Measures outside the focus areas.") @Size(max = 500)
        List<@NotNull @Valid DocumentMeasure> measures,

        @Schema(description = "Avsnitt efter målområdena. / Sections after the focus areas.") @Size(max = 500)
        List<@NotNull @Valid SectionRequest> closingSections) {

    // Jackson gives null for what is left out.
    public StrategyDocument {
        decisions = decisions == null ? List.of() : decisions;
        units = units == null ? List.of() : units;
        openingSections = openingSections == null ? List.of() : openingSections;
        focusAreas = focusAreas == null ? List.of() : focusAreas;
        goals = goals == null ? List.of() : goals;
        measures = measures == null ? List.of() : measures;
        closingSections = closingSections == null ? List.of() : closingSections;
    }

    StrategyDocument withoutDecisions() {
        return new StrategyDocument(
                head, List.of(), units, openingSections, focusAreas, goals, measures, closingSections);
    }
}
