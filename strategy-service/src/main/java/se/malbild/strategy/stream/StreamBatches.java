package se.malbild.strategy.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.malbild.kit.language.Text;
import se.malbild.strategy.series.RefusedData;

/// Applies batches whole where that can be done. An event that cannot be kept is found by halving the batch,
/// and set aside: the rest of the stream does not wait for it.
@ApplicationScoped
class StreamBatches {

    private final StreamApplication application;
    private final StreamMetrics metrics;

    @Inject
    StreamBatches(StreamApplication application, StreamMetrics metrics) {
        this.application = application;
        this.metrics = metrics;
    }

    /// @param unreadable events of the batch that could not be read
    /// @return everything that was set aside
    /// @throws RuntimeException when the database is away; what has been applied by then does no harm a second
    ///     time
    List<SetAside> apply(List<ReadEvent> events, List<SetAside> unreadable) {
        try {
            metrics.count(application.apply(events, unreadable));
            return unreadable;
        } catch (RuntimeException e) {
            String refusal = RefusedData.in(e).orElseThrow(() -> e);
            return switch (events.size()) {
                case 0 -> throw e;
                case 1 -> apply(List.of(), with(unreadable, refused(events.getFirst(), refusal)));
                default -> halved(events, unreadable);
            };
        }
    }

    private List<SetAside> halved(List<ReadEvent> events, List<SetAside> unreadable) {
        int half = events.size() / 2;
        List<SetAside> setAside = new ArrayList<>(apply(events.subList(0, half), unreadable));
        setAside.addAll(apply(events.subList(half, events.size()), List.of()));
        return setAside;
    }

    private static SetAside refused(ReadEvent event, String refusal) {
        return new SetAside(
                event.event(),
                EventOutcome.REFUSED,
                Text.of("Händelsen kan inte sparas: %s", "The event cannot be kept: %s", refusal));
    }

    private static List<SetAside> with(List<SetAside> others, SetAside one) {
        List<SetAside> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }
}
