package se.malbild.indicator.layout;

/// What figures of earlier periods than the edition's may do.
public enum EarlierPeriods {
    /// They are kept only where nothing is known of that period.
    FILL_GAPS,
    /// They are the publisher's new word on that period.
    RESTATE
}
