package se.malbild.indicator.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.importrun.ImportKind;
import se.malbild.indicator.importrun.ImportOrder;
import se.malbild.indicator.importrun.ImportReception;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.time.Sweden;

/// Makes one attempt at a fetch: asks for what is not there yet, and makes an import of the answers when all are there
/// or no further attempt is made.
@ApplicationScoped
class FetchJob {

    private static final Logger LOG = Logger.getLogger(FetchJob.class);
    private static final int LONGER_EACH_TIME = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final FetchLedger ledger;
    private final FetchArchive archive;
    private final ImportReception reception;
    private final FetchMetrics metrics;
    private final Clock clock;
    private final int mostAttempts;
    private final Duration firstPause;

    @Inject
    FetchJob(
            FetchLedger ledger,
            FetchArchive archive,
            ImportReception reception,
            FetchMetrics metrics,
            Clock clock,
            @ConfigProperty(name = "malbild.sources.fetch-attempts") int mostAttempts,
            @ConfigProperty(name = "malbild.sources.fetch-pause") Duration firstPause) {
        this.ledger = ledger;
        this.archive = archive;
        this.reception = reception;
        this.metrics = metrics;
        this.clock = clock;
        this.mostAttempts = mostAttempts;
        this.firstPause = firstPause;
    }

    /// Makes an attempt. The caller holds the lock of the reader.
    ///
    /// @param stopping true when the node stops: the attempt ends between two answers and does not count
    void carryOut(UUID fetch, SourceClient client, BooleanSupplier stopping) {
        Attempt attempt = ledger.begin(fetch);
        try {
            carryOut(attempt, client, stopping);
        } catch (AttemptEnded e) {
            leave(attempt, e.why());
        } catch (RuntimeException e) {
            if (stopping.getAsBoolean()) {
                leave(attempt, AttemptEnded.Why.STOPPED);
            } else {
                LOG.errorf(e, "Attempt %d at fetch %s broke off", attempt.number(), fetch);
                breakOff(attempt);
            }
        }
    }

    private void carryOut(Attempt attempt, SourceClient client, BooleanSupplier stopping) {
        if (attempt.number() > mostAttempts) {
            // The last one broke off, or whoever made it is gone; and whoever is gone after it went while packing.
            ledger.miss(attempt, FetchLedger.EVERYTHING, Failure.INTERNAL_ERROR);
            if (attempt.number() == mostAttempts + 1) {
                giveUp(attempt, List.of(), Failure.INTERNAL_ERROR);
            } else {
                fail(attempt, Failure.INTERNAL_ERROR);
            }
            return;
        }
        Portions portions;
        try {
            portions = client.portions(attempt.order());
        } catch (SourceFailure e) {
            ledger.miss(attempt, FetchLedger.EVERYTHING, Failure.of(e));
            goOnLater(attempt, List.of(), e, e.mayPass());
            return;
        }
        if (portions.isEmpty()) {
            fail(attempt, Failure.NOTHING_TO_ASK);
            return;
        }
        SourceFailure failure = new PortionAsker(ledger, attempt, client, stopping).ask(portions);
        portions.unknown().forEach((portion, why) -> ledger.miss(attempt, portion, Failure.of(why)));
        List<Portion> known = portions.known();
        if (portions.areAll() && ledger.kept(attempt).whole() == known.size()) {
            becomeImport(attempt, FetchMetrics.Outcome.COMPLETE);
            return;
        }
        SourceFailure undescribed = portions.failure().orElse(failure);
        boolean mayPass = (undescribed != null && undescribed.mayPass()) || ledger.mayPass(attempt, known);
        goOnLater(attempt, known, undescribed, mayPass);
    }

    private void goOnLater(Attempt attempt, List<Portion> portions, @Nullable SourceFailure failure, boolean mayPass) {
        Failure why = failure == null ? Failure.INTERNAL_ERROR : Failure.of(failure);
        if (mayPass && attempt.number() < mostAttempts) {
            postpone(
                    attempt,
                    why,
                    failure == null ? Instant.MIN : failure.comeAgainAt().orElse(Instant.MIN));
        } else {
            giveUp(attempt, portions, why);
        }
    }

    private void postpone(Attempt attempt, Failure why, Instant notBefore) {
        Instant paused = clock.instant().plus(pause(attempt.number()));
        Instant until = paused.isBefore(notBefore) ? notBefore : paused;
        ledger.postpone(attempt, why, until);
        metrics.ended(attempt.reader(), FetchMetrics.Outcome.POSTPONED);
        LOG.warnf(
                "Attempt %d at fetch %s from %s did not bring all: %s; the next one is at %s",
                attempt.number(), attempt.fetch(), attempt.reader(), why.code(), until);
    }

    private void giveUp(Attempt attempt, List<Portion> portions, Failure why) {
        ledger.missRest(attempt, portions, why);
        if (ledger.kept(attempt).whole() > 0) {
            becomeImport(attempt, FetchMetrics.Outcome.PARTIAL);
        } else {
            fail(attempt, why);
        }
    }

    private void fail(Attempt attempt, Failure why) {
        ledger.fail(attempt, why);
        metrics.ended(attempt.reader(), FetchMetrics.Outcome.FAILED);
        LOG.errorf("Fetch %s from %s has failed: %s", attempt.fetch(), attempt.reader(), why.code());
    }

    private void becomeImport(Attempt attempt, FetchMetrics.Outcome outcome) {
        try (SpooledFile file = archive.of(attempt)) {
            UUID run = QuarkusTransaction.requiringNew().timeout(3600).call(() -> receive(attempt, file));
            reception.begin();
            metrics.ended(attempt.reader(), outcome);
            LOG.infof(
                    "Fetch %s from %s became import %s after %d attempts (%s)",
                    attempt.fetch(), attempt.reader(), run, attempt.number(), outcome);
        } catch (IOException e) {
            throw new UncheckedIOException("The answers of fetch %s could not be packed".formatted(attempt.fetch()), e);
        }
    }

    private UUID receive(Attempt attempt, SpooledFile file) {
        Fetch fetch = ledger.own(attempt);
        ImportOrder order = new ImportOrder(
                ImportKind.FETCH,
                null,
                null,
                null,
                null,
                null,
                null,
                fetch.validateOnly(),
                fetch.actor(),
                null,
                null,
                null);
        String name = "%s-%s.zip".formatted(attempt.reader(), Sweden.dayOf(clock.instant()));
        UUID run = reception.receive(order, name, "application/zip", file);
        ledger.becomeImport(fetch, run);
        return run;
    }

    private void leave(Attempt attempt, AttemptEnded.Why why) {
        switch (why) {
            case CANCELLED -> {
                ledger.end(attempt);
                metrics.ended(attempt.reader(), FetchMetrics.Outcome.CANCELLED);
            }
            case STOPPED -> ledger.giveBack(attempt);
            case LOST -> LOG.warnf("Fetch %s was taken over by somebody else", attempt.fetch());
        }
    }

    private void breakOff(Attempt attempt) {
        try {
            if (attempt.number() <= mostAttempts) {
                // After the last attempt comes one that asks nothing, and makes an import of what is whole.
                postpone(attempt, Failure.INTERNAL_ERROR, Instant.MIN);
            } else {
                fail(attempt, Failure.INTERNAL_ERROR);
            }
        } catch (AttemptEnded e) {
            leave(attempt, e.why());
        }
    }

    private Duration pause(int attempt) {
        Duration pause = firstPause;
        for (int number = 1; number < attempt && pause.compareTo(LONGEST_PAUSE) < 0; number++) {
            pause = pause.multipliedBy(LONGER_EACH_TIME);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
