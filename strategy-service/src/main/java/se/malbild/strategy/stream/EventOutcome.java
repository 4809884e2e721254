package se.malbild.strategy.stream;

import java.util.Locale;

/// What became of an event.
public enum EventOutcome {
    /// It was taken in.
    APPLIED,
    /// Nothing rests on its series.
    NOT_LINKED,
    /// As new or newer is known.
    OLDER,
    /// Its type is not known here.
    UNKNOWN_TYPE,
    /// It is of a timeline that has been left.
    OTHER_TIMELINE,
    /// It could not be understood, and was set aside.
    UNREADABLE,
    /// It was understood but cannot be kept, and was set aside.
    REFUSED;

    /// As metrics have it.
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
