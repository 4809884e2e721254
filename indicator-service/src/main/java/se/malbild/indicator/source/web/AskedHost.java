package se.malbild.indicator.source.web;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/// One host that is asked with manners. Around each attempt lie, from the inside: the time allowed, the turn, the
/// circuit breaker, the next attempt.
final class AskedHost implements SourceHost {

    private static final Logger LOG = Logger.getLogger(AskedHost.class);
    /// What another attempt can help against, and what says that the host is not well.
    private static final Set<SourceFailure.Code> PASSING = EnumSet.of(
            SourceFailure.Code.UNREACHABLE,
            SourceFailure.Code.TIMED_OUT,
            SourceFailure.Code.TOO_MANY_REQUESTS,
            SourceFailure.Code.SOURCE_BROKEN,
            SourceFailure.Code.INCOMPLETE);

    private final String source;
    private final SourceAddresses addresses;
    private final SourceSettings settings;
    private final Exchange exchange;
    private final Pace pace;
    private final Clock clock;
    private final SourceMetrics metrics;
    private final FailureLog failures;
    private final TypedGuard<SourceAnswer> attempts;
    private final TypedGuard<SourceAnswer> time;
    private volatile Duration distance;
    private volatile Instant askedAgainAt = Instant.MIN;

    AskedHost(
            String source,
            SourceAddresses addresses,
            SourceSettings settings,
            Exchange exchange,
            Pace pace,
            Clock clock,
            SourceMetrics metrics) {
        this.source = source;
        this.addresses = addresses;
        this.settings = settings;
        this.exchange = exchange;
        this.pace = pace;
        this.clock = clock;
        this.metrics = metrics;
        this.failures = new FailureLog(source, clock);
        this.distance = Duration.ofNanos(Math.round(Duration.ofSeconds(1).toNanos() / settings.requestsPerSecond()));
        this.attempts = attempts();
        this.time = TypedGuard.create(SourceAnswer.class)
                .withTimeout()
                .duration(settings.answerTimeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    @Override
    public SourceAnswer ask(SourceRequest request) throws SourceFailure {
        try {
            addresses.check(request.uri());
            var resting = pace.restingLongerThan(settings.longestWait());
            if (resting.isPresent()) {
                throw resting.get();
            }
            return attempts.call(() -> attempt(request));
        } catch (SourceFailure e) {
            failures.failed(request, e);
            throw e;
        } catch (CircuitBreakerOpenException _) {
            throw new SourceFailure(SourceFailure.Code.CIRCUIT_OPEN, addresses.host()).until(askedAgainAt);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while asking " + addresses.host());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void askAtMost(int requests, Duration within) {
        Duration wanted = within.dividedBy(requests);
        if (wanted.compareTo(distance) > 0) {
            distance = wanted;
        }
    }

    private SourceAnswer attempt(SourceRequest request) throws Exception {
        long wanted = System.nanoTime();
        long began = pace.take(distance);
        metrics.waited(Duration.ofNanos(began - wanted));
        try {
            SourceAnswer answer = inTime(request);
            metrics.answered(since(began));
            return answer;
        } catch (SourceFailure e) {
            metrics.failed(e.code(), since(began));
            if (e.comeAgainAt().isPresent()) {
                pace.rest(e);
            }
            throw e;
        }
    }

    private SourceAnswer inTime(SourceRequest request) throws Exception {
        try {
            return time.call(() -> exchange.ask(request));
        } catch (TimeoutException e) {
            throw new SourceFailure(
                    SourceFailure.Code.TIMED_OUT,
                    addresses.host(),
                    Long.toString(settings.answerTimeout().toSeconds()));
        }
    }

    private TypedGuard<SourceAnswer> attempts() {
        return TypedGuard.create(SourceAnswer.class)
                .withCircuitBreaker()
                .when(failure -> failure instanceof SourceFailure known && PASSING.contains(known.code()))
                .requestVolumeThreshold(settings.breakerAttempts())
                .failureRatio(1)
                .delay(settings.breakerPause().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .onStateChange(this::breakerIs)
                .done()
                .withRetry()
                .maxRetries(settings.attempts() - 1)
                .maxDuration(0, ChronoUnit.MILLIS)
                .jitter(0, ChronoUnit.MILLIS)
                .delay(0, ChronoUnit.MILLIS)
                .whenException(this::isWorthAnotherAttempt)
                .withCustomBackoff()
                .strategy(() -> new Backoff(settings, clock, ThreadLocalRandom.current()))
                .done()
                .done()
                .build();
    }

    private boolean isWorthAnotherAttempt(Throwable failure) {
        return failure instanceof SourceFailure known
                && PASSING.contains(known.code())
                && !known.comeAgainAt()
                        .map(then -> then.isAfter(clock.instant().plus(settings.longestWait())))
                        .orElse(false);
    }

    private void breakerIs(CircuitBreakerState state) {
        metrics.breakerIs(state);
        switch (state) {
            case OPEN -> {
                askedAgainAt = clock.instant().plus(settings.breakerPause());
                LOG.warnf(
                        "Source %s is not asked for %s: %s attempts in a row got no answer",
                        source, settings.breakerPause(), settings.breakerAttempts());
            }
            case HALF_OPEN -> LOG.infof("Source %s is tried again", source);
            case CLOSED -> LOG.infof("Source %s answers again", source);
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
