package se.malbild.strategy.occurrence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.PlannedActivity;
import se.malbild.strategy.forum.HeldForum;

/// What is written of an occurrence, with what it is of.
///
/// @param form with the forum's activity, when that was left out
/// @param activity what happened
/// @param forum whose meeting it was
/// @param isForTheForumsActivity whether the activity is the one that the forum was held for on the day
record Happening(
        OccurrenceRequest form,
        @Nullable PlannedActivity activity,
        @Nullable HeldForum forum,
        boolean isForTheForumsActivity) {

    @Nullable
    UUID plan() {
        return activity == null ? null : activity.plan();
    }
}
