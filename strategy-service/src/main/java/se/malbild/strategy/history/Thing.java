package se.malbild.strategy.history;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The kinds of thing that have a history, each the name of its table.
public enum Thing {
    STRATEGY,
    DECISION,
    FOCUS_AREA,
    SECTION,
    GOAL,
    MEASURE,
    /// A goal that a measure belongs to; its id is the measure's.
    MEASURE_GOAL("measure_id"),
    /// Who answers for a measure; its id is the measure's.
    MEASURE_RESPONSIBLE("measure_id"),
    /// A person's verdict of a measure and a year; its id is the measure's.
    VERDICT_OVERRIDE("measure_id"),
    ATTACHMENT,
    EVALUATION,
    EFFORT,
    PLAN,
    PLAN_SECTION,
    THEME,
    PLAN_GOAL,
    /// A goal of the council that a plan's goal serves; its id is that of the plan's goal.
    PLAN_GOAL_GOAL("plan_goal_id"),
    ACTIVITY,
    /// One of an activity's details; its id is the activity's.
    ACTIVITY_DETAIL("activity_id"),
    /// When an activity or a detail is to happen; its id is the activity's.
    SCHEDULE("activity_id"),
    /// Who answers for an activity; its id is the activity's.
    ACTIVITY_RESPONSIBLE("activity_id"),
    /// What an activity serves; its id is the activity's.
    ACTIVITY_LINK("activity_id"),
    /// An activity that another rests on; its id is the other's.
    ACTIVITY_DEPENDENCY("activity_id"),
    /// The decision that an activity waited for; its id is the activity's.
    ACTIVITY_DECISION("activity_id"),
    PROGRESS_NOTE,
    OCCURRENCE,
    FORUM,
    ORGANISATION_UNIT,
    /// A unit that took over from one that ended; its id is that of the one that ended.
    ORGANISATION_UNIT_SUCCESSOR("unit_id"),
    REPORTED_VALUE,
    /// An attachment that is evidence of a reported value; its id is the value's.
    REPORTED_VALUE_ATTACHMENT("reported_value_id"),
    MUNICIPALITY_SETTING,
    COMPANY_VISIT;

    /// What is said elsewhere in an entry, or is of no concern outside.
    private static final Set<String> INTERNAL =
            Set.of("id", "municipality_id", "strategy_id", "plan_id", "version", "created_at", "updated_at");

    private final @Nullable String owner;

    Thing() {
        this(null);
    }

    /// @param owner the column that the entry's `thingId` is taken from; null for a thing's own id
    Thing(@Nullable String owner) {
        this.owner = owner;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Thing ofTable(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    /// True when a reader is shown what stands in the column. The strategy that a plan carries out can change, and is
    /// no part of where the plan belongs.
    boolean shows(String column) {
        return !column.equals(owner) && (!INTERNAL.contains(column) || (this == PLAN && column.equals("strategy_id")));
    }
}
