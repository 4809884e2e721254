package se.malbild.local.benchmark.fetch;

import java.util.Map;

/// With how many requests a second the source is asked.
enum Pace {
    /// As many as the service is built to ask of the real sources.
    OF_THE_HOUSE("five requests a second"),
    /// As many as it can: what the service itself is capable of.
    UNBOUND("no limit");

    private static final String NO_LIMIT = "1000000";

    private final String words;

    Pace(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// What indicator-service is told.
    Map<String, String> settings() {
        return this == UNBOUND ? Map.of("MALBILD_SOURCES_REQUESTS_PER_SECOND", NO_LIMIT) : Map.of();
    }
}
