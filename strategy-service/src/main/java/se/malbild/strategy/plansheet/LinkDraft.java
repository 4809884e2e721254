package se.malbild.strategy.plansheet;

import org.jspecify.annotations.Nullable;
import se.malbild.strategy.plandocument.DocumentLink;

/// What an activity serves, before the numbers of the plan's goals are settled.
///
/// @param link without a plan's goal when `planGoal` says which
/// @param planGoal null for a link to something else
record LinkDraft(DocumentLink link, @Nullable Target planGoal) {

    /// @param number the plan's goal has; null for a link to something else
    DocumentLink numbered(@Nullable Integer number) {
        return new DocumentLink(
                link.goal(),
                number,
                link.measure(),
                link.effort(),
                link.evaluation(),
                link.strategy(),
                link.number(),
                link.expectedEffect());
    }
}
