package se.malbild.strategy.plansheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.plandocument.DocumentActivity;

/// What a row says of an activity, before the numbers are settled that it refers to.
///
/// @param plain without details, links and dependencies
/// @param links what it serves
/// @param dependsOn what it rests on
/// @param told how it goes now; null: as before
record ActivityDraft(
        DocumentActivity plain,
        List<LinkDraft> links,
        List<Target> dependsOn,
        @Nullable ActivityStatus told) {}
