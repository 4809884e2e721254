package se.malbild.indicator.calendar;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/// A service whose calendar orders fetches when a test has it do so, and that carries none of them out.
public class CalendarProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "malbild.sources.automatic", "true",
                "malbild.sources.poll-jitter", "PT0S",
                "quarkus.scheduler.enabled", "false");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(StatedReaders.class);
    }
}
