package se.malbild.local.benchmark.fetch;

import java.util.Map;

/// With how many requests a second the source is asked.
enum Pace {
    /// As many as the service is built to ask of the real sources.
    OF_THE_HOUSE("five requests a second", Map.of()),
    /// As many as it can: what the service itself is capable of.
    UNBOUND("no limit", Map.of("MALBILD_SOURCES_REQUESTS_PER_SECOND", "1000000"));

    private final String words;
    private final Map<String, String> settings;

    Pace(String words, Map<String, String> settings) {
        this.words = words;
        this.settings = settings;
    }

    String words() {
        return words;
    }

    /// What indicator-service is told.
    Map<String, String> settings() {
        return settings;
    }
}
