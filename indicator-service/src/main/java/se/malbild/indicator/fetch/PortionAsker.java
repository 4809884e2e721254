package se.malbild.indicator.fetch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceFailure.Code;
import se.malbild.indicator.source.web.SourceRequest;

/// Asks for the portions of a fetch, one attempt long.
///
/// @param stopping true when the node stops
record PortionAsker(FetchLedger ledger, Attempt attempt, SourceClient client, BooleanSupplier stopping) {

    private static final int MOST_PAGES = 10_000;
    private static final int FAILURES_IN_A_ROW = 3;

    /// Asks for all that is not there yet, for as long as the source seems to be there. What could not be had before is
    /// asked for last, so that it does not stand in the way of the rest.
    ///
    /// @return what stopped the attempt, or went wrong last; null when nothing did
    @Nullable
    SourceFailure ask(Portions portions) {
        SourceFailure failure = null;
        int inARow = 0;
        for (Numbered numbered : inOrder(portions)) {
            try {
                ask(numbered.portion(), numbered.number());
                inARow = 0;
            } catch (SourceFailure e) {
                failure = e;
                goOn();
                ledger.miss(attempt, numbered.portion().key(), Failure.of(e));
                inARow = e.mayPass() ? inARow + 1 : inARow;
                if (e.isOfHost() || inARow == FAILURES_IN_A_ROW) {
                    return e;
                }
            }
        }
        return failure;
    }

    /// @param number its place among the portions, from 1
    private record Numbered(int number, Portion portion) {}

    private List<Numbered> inOrder(Portions portions) {
        FetchLedger.Standing standing = ledger.divide(attempt, portions);
        List<Portion> known = portions.known();
        return IntStream.range(0, known.size())
                .mapToObj(place -> new Numbered(place + 1, known.get(place)))
                .filter(numbered -> !standing.isSettled(numbered.portion()))
                .sorted(Comparator.comparing(numbered ->
                        standing.missed().contains(numbered.portion().key())))
                .toList();
    }

    private void ask(Portion portion, int portionNumber) throws SourceFailure {
        List<SourceRequest> asked = new ArrayList<>(ledger.asked(attempt, portion));
        Optional<SourceRequest> next =
                asked.isEmpty() ? Optional.empty() : follow(portion, ledger.last(attempt, portion), asked);
        if (next.isEmpty()) {
            asked.clear();
            next = Optional.of(portion.first());
        }
        Set<SourceRequest> before = new HashSet<>(asked);
        while (next.isPresent()) {
            goOn();
            SourceRequest request = next.get();
            if (!before.add(request) || before.size() > MOST_PAGES) {
                ledger.forget(attempt, portion);
                throw new SourceFailure(
                        Code.PAGE_LOOP, request.uri().getHost(), request.uri().toString());
            }
            SourceAnswer answer = client.host().ask(request);
            asked.add(request);
            next = follow(portion, answer, asked);
            ledger.keep(attempt, portion, portionNumber, answer, next.isEmpty());
        }
    }

    // What leads to nonsense may be nonsense itself: the portion is asked for from its beginning.
    private Optional<SourceRequest> follow(Portion portion, SourceAnswer answer, List<SourceRequest> asked)
            throws SourceFailure {
        try {
            return client.next(answer, List.copyOf(asked));
        } catch (SourceFailure e) {
            ledger.forget(attempt, portion);
            throw e;
        }
    }

    private void goOn() {
        if (stopping.getAsBoolean()) {
            throw new AttemptEnded(AttemptEnded.Why.STOPPED);
        }
        ledger.goOn(attempt);
    }
}
