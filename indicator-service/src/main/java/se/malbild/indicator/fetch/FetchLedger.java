package se.malbild.indicator.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceRequest;

/// Writes down how an attempt goes, each thing in a transaction of its own, and only while the attempt is the newest
/// and nobody wants its end.
@ApplicationScoped
class FetchLedger {

    /// The gap of a fetch of which it could not be learnt what to ask.
    static final String EVERYTHING = "*";

    private final FetchRepository fetches;
    private final FetchAnswers answers;
    private final FetchGaps gaps;
    private final Clock clock;

    @Inject
    FetchLedger(FetchRepository fetches, FetchAnswers answers, FetchGaps gaps, Clock clock) {
        this.fetches = fetches;
        this.answers = answers;
        this.gaps = gaps;
        this.clock = clock;
    }

    /// What a fetch has of its portions.
    ///
    /// @param whole portions that need not be asked for
    /// @param missed portions that an earlier attempt could not bring
    /// @param hopeless portions that no attempt can bring
    record Standing(Set<String> whole, Set<String> missed, Set<String> hopeless) {

        /// True when it need not or cannot be asked for.
        boolean isSettled(Portion portion) {
            return whole.contains(portion.key()) || hopeless.contains(portion.key());
        }
    }

    Attempt begin(UUID fetch) {
        return inTransaction(() -> fetches.hold(fetch).begin(clock.instant()));
    }

    /// @throws AttemptEnded when the attempt must not go on
    void goOn(Attempt attempt) {
        inTransaction(() -> own(attempt));
    }

    /// Notes which portions there are. When they are all, what is kept of others is forgotten; and so is the beginning
    /// of a portion that begins otherwise now.
    Standing divide(Attempt attempt, Portions portions) {
        return inTransaction(() -> {
            Fetch fetch = own(attempt);
            UUID id = attempt.fetch();
            List<Portion> known = portions.known();
            List<String> keys = known.stream().map(Portion::key).toList();
            if (portions.areAll()) {
                answers.keepOnly(id, keys);
                gaps.keepOnly(id, keys);
            }
            answers.settle(id, keys);
            known.stream()
                    .filter(portion -> beginsOtherwise(id, portion))
                    .forEach(portion -> answers.forget(id, portion.key()));
            // What could not be learnt may be there all the same, from an earlier attempt.
            answers.whole(id).forEach(portion -> gaps.close(id, portion));
            recount(fetch, known.size());
            return standing(id);
        });
    }

    private Standing standing(UUID fetch) {
        Map<Boolean, Set<String>> missed = gaps.of(fetch).stream()
                .collect(Collectors.partitioningBy(
                        gap -> gap.failure().mayPass(),
                        Collectors.mapping(FetchGaps.Gap::portion, Collectors.toSet())));
        return new Standing(
                answers.whole(fetch),
                Objects.requireNonNull(missed.get(true)),
                Objects.requireNonNull(missed.get(false)));
    }

    /// What has been asked of a portion.
    List<SourceRequest> asked(Attempt attempt, Portion portion) {
        return inTransaction(() -> answers.asked(attempt.fetch(), portion.key()));
    }

    SourceAnswer last(Attempt attempt, Portion portion) {
        return inTransaction(() -> answers.last(attempt.fetch(), portion.key()));
    }

    void keep(Attempt attempt, Portion portion, int portionNumber, SourceAnswer answer, boolean endsPortion) {
        inTransaction(() -> {
            Fetch fetch = own(attempt);
            answers.keep(attempt.fetch(), portion, portionNumber, answer, endsPortion);
            fetch.keep(answer.byteCount(), endsPortion);
            if (endsPortion) {
                gaps.close(attempt.fetch(), portion.key());
            }
            return fetch;
        });
    }

    /// Forgets what is kept of a portion: it leads nowhere.
    void forget(Attempt attempt, Portion portion) {
        inTransaction(() -> {
            Fetch fetch = own(attempt);
            answers.forget(attempt.fetch(), portion.key());
            recount(fetch, fetch.portionCount());
            return fetch;
        });
    }

    void miss(Attempt attempt, String portion, Failure failure) {
        inTransaction(() -> {
            Fetch fetch = own(attempt);
            gaps.note(attempt.fetch(), portion, failure);
            fetch.note(failure);
            return fetch;
        });
    }

    /// Notes a gap for each of these portions that is not whole and has none, for why the attempts ended.
    void missRest(Attempt attempt, Collection<Portion> portions, Failure failure) {
        inTransaction(() -> {
            Set<String> told = new HashSet<>(answers.whole(attempt.fetch()));
            gaps.of(attempt.fetch()).forEach(gap -> told.add(gap.portion()));
            portions.stream()
                    .map(Portion::key)
                    .filter(key -> !told.contains(key))
                    .forEach(key -> gaps.note(attempt.fetch(), key, failure));
            return own(attempt);
        });
    }

    /// What the fetch has now.
    FetchAnswers.Kept kept(Attempt attempt) {
        return inTransaction(() -> answers.kept(attempt.fetch()));
    }

    boolean mayPass(Attempt attempt, Collection<Portion> portions) {
        Map<String, FetchGaps.Gap> noted = inTransaction(() -> gaps.of(attempt.fetch())).stream()
                .collect(Collectors.toMap(FetchGaps.Gap::portion, Function.identity()));
        Set<String> whole = inTransaction(() -> answers.whole(attempt.fetch()));
        return portions.stream()
                .map(Portion::key)
                .filter(key -> !whole.contains(key))
                .anyMatch(key ->
                        !noted.containsKey(key) || noted.get(key).failure().mayPass());
    }

    /// The answers have become the file of a run, in the caller's transaction.
    void becomeImport(Fetch fetch, UUID run) {
        fetch.becomeImport(
                run,
                gaps.of(fetch.id()).stream()
                        .map(FetchGaps.Gap::failure)
                        .findFirst()
                        .orElse(null),
                clock.instant());
        answers.forget(fetch.id());
    }

    void postpone(Attempt attempt, Failure failure, Instant until) {
        inTransaction(() -> {
            Fetch fetch = own(attempt);
            fetch.note(failure);
            fetch.postpone(until);
            return fetch;
        });
    }

    void fail(Attempt attempt, Failure failure) {
        inTransaction(() -> {
            Fetch fetch = own(attempt);
            fetch.note(failure);
            fetch.fail(clock.instant());
            answers.forget(attempt.fetch());
            return fetch;
        });
    }

    /// Gives the attempt back as if it had not been begun.
    void giveBack(Attempt attempt) {
        inTransaction(() -> {
            Fetch fetch = fetches.hold(attempt.fetch());
            if (fetch.isMadeBy(attempt)) {
                fetch.giveBack(clock.instant());
            }
            return fetch;
        });
    }

    /// Ends the fetch because somebody wants it so.
    void end(Attempt attempt) {
        inTransaction(() -> {
            Fetch fetch = fetches.hold(attempt.fetch());
            if (fetch.isMadeBy(attempt)) {
                fetch.end(clock.instant());
                answers.forget(attempt.fetch());
            }
            return fetch;
        });
    }

    /// The fetch, held to the end of the caller's transaction.
    ///
    /// @throws AttemptEnded when the attempt must not go on
    Fetch own(Attempt attempt) {
        Fetch fetch = fetches.hold(attempt.fetch());
        if (!fetch.isMadeBy(attempt)) {
            throw new AttemptEnded(AttemptEnded.Why.LOST);
        }
        if (fetch.isToEnd()) {
            throw new AttemptEnded(AttemptEnded.Why.CANCELLED);
        }
        return fetch;
    }

    private boolean beginsOtherwise(UUID fetch, Portion portion) {
        List<SourceRequest> asked = answers.asked(fetch, portion.key());
        return !asked.isEmpty() && !asked.getFirst().equals(portion.first());
    }

    private void recount(Fetch fetch, @Nullable Integer portions) {
        FetchAnswers.Kept kept = answers.kept(fetch.id());
        fetch.divide(portions, kept.whole(), kept.answers(), kept.bytes());
    }

    private static <T> T inTransaction(Callable<T> step) {
        return QuarkusTransaction.requiringNew().call(step);
    }
}
