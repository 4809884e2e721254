package se.malbild.strategy.plandocument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.plan.PlanStatus;

/// What a plan's document holds, and what would become of it.
///
/// @param title of the plan
/// @param status that it would have
/// @param sections how many, before and after the themes
/// @param goals how many of its own
/// @param themes how many
/// @param activities how many, within and outside the themes
public record PlanDocumentCheck(
        @Schema(required = true) String title,

        @Schema(required = true, description = "Statusen som planen skulle få. / The status that it would have.")
        PlanStatus status,

        @Schema(required = true) int sections,
        @Schema(required = true) int goals,
        @Schema(required = true) int themes,
        @Schema(required = true) int activities) {

    static PlanDocumentCheck of(PlanContents contents) {
        return new PlanDocumentCheck(
                contents.plan().title(),
                contents.plan().status(),
                contents.sections().size(),
                contents.goals().size(),
                contents.themes().size(),
                contents.activities().size());
    }
}
