package se.malbild.kit.publication.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds out by the newest event of each partition whether the database was restored from a backup.
///
/// An event is sent after its change has been committed. So an event of which the database knows nothing tells that
/// the database has forgotten.
final class TimelineCheck {

    private final Standing database;

    TimelineCheck(Standing database) {
        this.database = database;
    }

    /// @param newest the newest events, at most one of each partition
    Finding compare(Collection<TopicEvent> newest) {
        if (database.publishedNumber() > database.lastNumber()) {
            return new Finding.Restored("%d changes were published, and there are %d"
                    .formatted(database.publishedNumber(), database.lastNumber()));
        }
        // Of an earlier timeline than the database's are the partitions that the present one has not reached yet.
        List<TopicEvent> present = newest.stream()
                .filter(event -> TimelineId.compare(event.timeline(), database.timeline()) >= 0)
                .toList();
        if (present.isEmpty()) {
            return database.publishedNumber() > 0 ? new Finding.Emptied() : new Finding.Agreed();
        }
        return present.stream()
                .map(this::evidence)
                .flatMap(Optional::stream)
                .findFirst()
                .<Finding>map(Finding.Restored::new)
                .orElseGet(Finding.Agreed::new);
    }

    private Optional<String> evidence(TopicEvent event) {
        UUID timeline = database.timeline();
        if (!event.timeline().equals(timeline)) {
            return Optional.of(
                    "timeline %s has begun, and the database is in %s".formatted(event.timeline(), timeline));
        }
        if (event.number() > database.lastNumber()) {
            return Optional.of(
                    "change %d was published, and the last one is %d".formatted(event.number(), database.lastNumber()));
        }
        if (!database.knows(event)) {
            return Optional.of("%s with change %d of %s was published, and is not known"
                    .formatted(event.type(), event.number(), event.origin()));
        }
        return Optional.empty();
    }
}
