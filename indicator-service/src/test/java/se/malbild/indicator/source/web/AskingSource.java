package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/// Manners that a test can wait for, and a source that is asked with them.
final class AskingSource {

    static final SourceSettings QUICK = new SourceSettings(
            1000,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            1024 * 1024,
            3,
            Duration.ofMillis(2),
            Duration.ofSeconds(5),
            50,
            Duration.ofSeconds(30));

    private AskingSource() {}

    static SourceSettings once() {
        return attempts(1);
    }

    static SourceSettings attempts(int attempts) {
        return settings(QUICK.answerTimeout(), QUICK.largestAnswer(), attempts, QUICK.longestWait());
    }

    static SourceSettings settings(Duration answerTimeout, long largest, int attempts, Duration longestWait) {
        return new SourceSettings(
                QUICK.requestsPerSecond(),
                QUICK.connectTimeout(),
                answerTimeout,
                largest,
                attempts,
                QUICK.firstWait(),
                longestWait,
                QUICK.breakerAttempts(),
                QUICK.breakerPause());
    }

    /// A host of its own, so that no test leaves another a source that rests.
    static SourceHost host(SourceHosts hosts, ScriptedSource source, SourceSettings settings) {
        return host(hosts, source.base(), settings);
    }

    static SourceHost host(SourceHosts hosts, URI base, SourceSettings settings) {
        return hosts.host("test-" + UUID.randomUUID(), base, settings);
    }

    /// Asks in vain.
    static SourceFailure failure(SourceHost host, URI address) {
        return Objects.requireNonNull(
                catchThrowableOfType(SourceFailure.class, () -> host.ask(SourceRequest.get(address))));
    }
}
