package se.malbild.strategy.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.activity.ActivityStatus;

/// Something that is due, with all that is said of it.
///
/// @param detailText of the detail, when it is one
/// @param status of an activity
/// @param endsOn the day by which an activity was to be carried out
/// @param awaits the decision that an activity waits for
/// @param body whose decision
/// @param cadence how it stands with how often; null where that is not why
/// @param assessment what was said of the measure
/// @param hadOwner whether units answered for it that have ended
record DueRow(
        DueKind kind,
        DueThing thing,
        @Nullable UUID detail,
        @Nullable String detailText,
        @Nullable UUID plan,
        @Nullable UUID strategy,
        List<DueUnit> units,
        LocalDate since,
        @Nullable ActivityStatus status,
        @Nullable LocalDate endsOn,
        @Nullable String awaits,
        @Nullable String body,
        @Nullable Cadence cadence,
        @Nullable Text assessment,
        boolean hadOwner) {

    /// How often it is to happen a year, and the years in which it did too seldom: the day's, the one before, or both.
    record Cadence(
            int timesPerYear,
            @Nullable Shortfall lastYear,
            @Nullable Shortfall thisYear) {}

    /// How often it happened in a calendar year, and how often it should have by the day.
    record Shortfall(int year, int done, int required) {}
}
