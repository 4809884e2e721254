package se.malbild.strategy.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.malbild.strategy.series.InputsChanged;
import se.malbild.strategy.series.Projection;
import se.malbild.strategy.series.SeriesChange;

/// Applies a batch of events in one transaction, what is set aside included.
@ApplicationScoped
class StreamApplication {

    private final EntityManager database;
    private final HeldTimeline timelines;
    private final Projection projection;
    private final DeadLetterTable deadLetters;
    private final Event<InputsChanged> changed;

    @Inject
    StreamApplication(
            EntityManager database,
            HeldTimeline timelines,
            Projection projection,
            DeadLetterTable deadLetters,
            Event<InputsChanged> changed) {
        this.database = database;
        this.timelines = timelines;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.changed = changed;
    }

    /// @return what became of the events that were read, and how many were set aside that were not before
    @Transactional
    @ActivateRequestContext
    Outcomes apply(List<ReadEvent> events, List<SetAside> setAside) {
        Outcomes outcomes = new Outcomes();
        apply(events.stream().map(ReadEvent::content).toList(), outcomes);
        deadLetters.keep(setAside).forEach(outcome -> outcomes.add(outcome, 1));
        return outcomes;
    }

    private void apply(List<StreamEvent> events, Outcomes outcomes) {
        List<StreamEvent.InTimeline> known = events.stream()
                .filter(StreamEvent.InTimeline.class::isInstance)
                .map(StreamEvent.InTimeline.class::cast)
                .toList();
        outcomes.add(EventOutcome.UNKNOWN_TYPE, events.size() - known.size());
        known.stream()
                .map(StreamEvent.InTimeline::timeline)
                .max(Timeline::compareTo)
                .ifPresent(newest -> {
                    Timeline held = timelines.hold(newest);
                    // Partitions can be at different timelines for a while. Whatever came of an older one before the
                    // newest
                    // in this batch would have been forgotten again.
                    List<StreamEvent.InTimeline> current = known.stream()
                            .filter(event -> event.timeline().equals(held))
                            .toList();
                    outcomes.add(EventOutcome.OTHER_TIMELINE, known.size() - current.size());
                    applyCurrent(current, outcomes);
                });
    }

    private void applyCurrent(List<StreamEvent.InTimeline> events, Outcomes outcomes) {
        List<SeriesChange> changes = new ArrayList<>(events.size());
        Map<Integer, StreamEvent.Completed> progress = new TreeMap<>();
        for (StreamEvent.InTimeline event : events) {
            switch (event) {
                case StreamEvent.Changed changed -> changes.add(changed.change());
                case StreamEvent.Completed completed ->
                    progress.merge(completed.partition(), completed, StreamApplication::further);
            }
        }
        Projection.Taken taken = projection.apply(changes);
        progress.values().forEach(this::noteProgress);
        if (taken.applied() > 0 || !progress.isEmpty()) {
            changed.fire(new InputsChanged());
        }
        outcomes.add(EventOutcome.APPLIED, taken.applied() + events.size() - changes.size());
        outcomes.add(EventOutcome.OLDER, taken.linked() - taken.applied());
        outcomes.add(EventOutcome.NOT_LINKED, changes.size() - taken.linked());
    }

    private static StreamEvent.Completed further(StreamEvent.Completed one, StreamEvent.Completed other) {
        return one.changeNumber() > other.changeNumber() ? one : other;
    }

    private void noteProgress(StreamEvent.Completed completed) {
        database.createNativeQuery("""
                        INSERT INTO stream_progress AS known (partition_number, partitions, change_number)
                        VALUES (:partition, :partitions, :number)
                        ON CONFLICT (partition_number) DO UPDATE SET partitions = excluded.partitions,
                            change_number = greatest(known.change_number, excluded.change_number)""")
                .setParameter("partition", completed.partition())
                .setParameter("partitions", completed.partitions())
                .setParameter("number", completed.changeNumber())
                .executeUpdate();
    }
}
