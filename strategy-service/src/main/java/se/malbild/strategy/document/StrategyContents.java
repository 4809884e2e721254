package se.malbild.strategy.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.attachment.AttachmentResponse;
import se.malbild.strategy.decision.DecisionResponse;
import se.malbild.strategy.focusarea.FocusAreaResponse;
import se.malbild.strategy.goal.GoalResponse;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.section.SectionResponse;
import se.malbild.strategy.strategy.StrategyResponse;

/// A strategy and everything in it, with ids, each list in the order of the document.
public record StrategyContents(
        @Schema(required = true) StrategyResponse strategy,
        @Schema(required = true) List<DecisionResponse> decisions,
        @Schema(required = true) List<FocusAreaResponse> focusAreas,
        @Schema(required = true) List<SectionResponse> sections,
        @Schema(required = true) List<GoalResponse> goals,
        @Schema(required = true) List<MeasureResponse> measures,

        @Schema(required = true, description = "Enheterna som ansvarar för mått. / The units that answer for measures.")
        List<OrganisationUnitResponse> units,

        @Schema(required = true, description = "Bilagorna, utan innehåll. / The attachments, without their bytes.")
        List<AttachmentResponse> attachments) {}
