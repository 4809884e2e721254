package se.malbild.local.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the databases and the topic hold after a history.
///
/// @param changes the ledger, in the order of its numbers
/// @param runs the imports that are done
/// @param observations the current figures
/// @param partitions how many the topic has
/// @param events all that stands in the topic, those of each partition in order
/// @param linked the series that strategy-service follows
/// @param projection what it holds of them
record Evidence(
        List<Change> changes,
        List<Run> runs,
        Map<Key, Standing> observations,
        int partitions,
        List<Event> events,
        Set<String> linked,
        Map<Key, Standing> projection) {

    /// The newest timeline that the product has sent in; empty when it has sent nothing.
    String timeline() {
        return events.stream()
                .filter(event -> !event.injected())
                .map(Event::timeline)
                .reduce("", (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /// What the product has sent in the newest timeline.
    List<Event> sent() {
        String timeline = timeline();
        return events.stream()
                .filter(event -> !event.injected() && event.timeline().equals(timeline))
                .toList();
    }
}
