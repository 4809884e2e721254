package se.malbild.strategy.stream;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// How many events came to which outcome.
final class Outcomes {

    private final Map<EventOutcome, Integer> counts = new EnumMap<>(EventOutcome.class);

    void add(EventOutcome outcome, int events) {
        if (events > 0) {
            counts.merge(outcome, events, Integer::sum);
        }
    }

    void forEach(ObjIntConsumer<EventOutcome> consumer) {
        counts.forEach(consumer::accept);
    }

    /// The outcome of the only event.
    EventOutcome single() {
        return counts.keySet().iterator().next();
    }
}
