package se.malbild.strategy.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.malbild.strategy.series.InputsChanged;
import se.malbild.strategy.series.Projection;
import se.malbild.strategy.series.SeriesChange;

/// Applies a batch of events in one transaction.
@ApplicationScoped
class StreamApplication {

    private final EntityManager database;
    private final Projection projection;
    private final Event<InputsChanged> changed;

    @Inject
    StreamApplication(EntityManager database, Projection projection, Event<InputsChanged> changed) {
        this.database = database;
        this.projection = projection;
        this.changed = changed;
    }

    @Transactional
    @ActivateRequestContext
    void apply(List<StreamEvent> events) {
        List<SeriesChange> changes = new ArrayList<>(events.size());
        for (StreamEvent event : events) {
            switch (event) {
                case StreamEvent.Changed(SeriesChange change) -> changes.add(change);
                case StreamEvent.Completed completed -> noteProgress(completed);
                case StreamEvent.Unknown _ -> {}
            }
        }
        projection.apply(changes);
        changed.fire(new InputsChanged());
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
