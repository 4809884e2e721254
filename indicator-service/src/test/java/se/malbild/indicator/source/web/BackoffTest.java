package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final SourceSettings SETTINGS = new SourceSettings(
            5,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1,
            9,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            8,
            Duration.ofSeconds(1));
    private final SourceFailure broken = new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, "host", "503");
    private final Backoff backoff = new Backoff(SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC), new Random(7));

    @Test
    void doublesUpToTheLongestAndLeavesHalfOfItToChance() {
        for (long whole : new long[] {1_000, 2_000, 4_000, 8_000, 10_000, 10_000}) {
            assertThat(backoff.nextDelayInMillis(broken)).isBetween(whole / 2, whole);
        }
    }

    @Test
    void sendsThoseWhoFailedTogetherBackApart() {
        Set<Long> waits = new HashSet<>();
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            waits.add(new Backoff(SETTINGS, Clock.fixed(NOW, ZoneOffset.UTC), random).nextDelayInMillis(broken));
        }

        assertThat(waits).hasSizeGreaterThan(15);
    }

    @Test
    void waitsAtLeastAsLongAsTheSourceAsksFor() {
        assertThat(backoff.nextDelayInMillis(broken.until(NOW.plusSeconds(7)))).isBetween(7_000L, 7_001L);
        assertThat(backoff.nextDelayInMillis(broken.until(NOW.minusSeconds(7)))).isBetween(1_000L, 2_000L);
    }
}
