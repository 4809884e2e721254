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
record Happening(
        OccurrenceRequest form,
        @Nullable PlannedActivity activity,
        @Nullable HeldForum forum) {

    @Nullable
    UUID plan() {
        return activity == null ? null : activity.plan();
    }

    /// True when it counts for the activity because the forum is held for that.
    boolean isForTheForumsActivity() {
        return activity != null && forum != null && activity.id().equals(forum.activity());
    }
}
