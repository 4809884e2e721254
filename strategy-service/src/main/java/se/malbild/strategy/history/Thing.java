package se.malbild.strategy.history;

import java.util.Locale;

/// The kinds of thing that have a history, each the name of its table.
public enum Thing {
    STRATEGY,
    DECISION,
    FOCUS_AREA,
    SECTION,
    GOAL,
    MEASURE,
    /// A goal that a measure belongs to; its id is the measure's.
    MEASURE_GOAL,
    /// Who answers for a measure; its id is the measure's.
    MEASURE_RESPONSIBLE,
    /// A person's verdict of a measure and a year; its id is the measure's.
    VERDICT_OVERRIDE,
    ATTACHMENT,
    ORGANISATION_UNIT;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Thing ofTable(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }
}
