package se.malbild.indicator.calendar;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Sets the service's clock.
final class Today {

    private Today() {}

    static void is(String moment) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), Clock.class);
    }
}
