package se.malbild.strategy.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.strategy.StrategyStatus;

/// What a document holds, and what would become of it.
///
/// @param title of the strategy
/// @param status that it would have
/// @param focusAreas how many
/// @param goals how many, within and outside the focus areas
/// @param measures how many, within and outside the focus areas
/// @param sections how many, everywhere
@Schema(name = "DocumentCheck")
public record DocumentCheck(
        @Schema(required = true) String title,

        @Schema(required = true, description = "Statusen som strategin skulle få. / The status that it would have.")
        StrategyStatus status,

        @Schema(required = true) int focusAreas,
        @Schema(required = true) int goals,
        @Schema(required = true) int measures,
        @Schema(required = true) int sections) {

    static DocumentCheck of(StrategyContents contents) {
        return new DocumentCheck(
                contents.strategy().title(),
                contents.strategy().status(),
                contents.focusAreas().size(),
                contents.goals().size(),
                contents.measures().size(),
                contents.sections().size());
    }
}
