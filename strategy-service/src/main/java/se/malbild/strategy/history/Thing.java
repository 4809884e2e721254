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
    ORGANISATION_UNIT,
    REPORTED_VALUE,
    /// An attachment that is evidence of a reported value; its id is the value's.
    REPORTED_VALUE_ATTACHMENT,
    MUNICIPALITY_SETTING,
    COMPANY_VISIT;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Thing ofTable(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }
}
