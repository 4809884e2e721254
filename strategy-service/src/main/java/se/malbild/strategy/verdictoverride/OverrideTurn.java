package se.malbild.strategy.verdictoverride;

import java.util.Locale;

/// What makes another verdict be in force than before.
enum OverrideTurn {
    BEGAN,
    ENDED,
    EXPIRED;

    /// As metrics have it.
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
