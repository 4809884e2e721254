package se.malbild.strategy.cadence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.forum.ForumKind;
import se.malbild.strategy.schedule.CadenceRule;

/// Something that is to happen several times a year.
///
/// @param id of the forum, or of the schedule that says so
/// @param forum null when it is none
/// @param plan of the activity
/// @param activity null when it is a forum
/// @param detail null when it is not a detail
/// @param number of the activity in its plan, such as 1.1
/// @param title the forum's name, or the text of the activity or detail
/// @param words the schedule's
/// @param rule how often, and from when to when
record CadenceTarget(
        UUID id,
        CadenceKind kind,
        @Nullable UUID forum,
        @Nullable ForumKind forumKind,
        @Nullable UUID plan,
        @Nullable UUID activity,
        @Nullable UUID detail,
        @Nullable String number,
        String title,
        @Nullable String words,
        CadenceRule rule) {}
