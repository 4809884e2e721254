package se.malbild.kit.publication.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.malbild.kit.database.NewIds;

/// Decides in which timeline is published, and begins a new one when the database was restored.
@ApplicationScoped
public class Timelines {

    private static final Logger LOG = Logger.getLogger(Timelines.class);

    private final EntityManager database;
    private final KnownChanges changes;
    private final Clock clock;

    @Inject
    Timelines(EntityManager database, KnownChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// The timeline to publish in, after the cursor has been set to where that goes on.
    ///
    /// @param newest the newest events of the topic, read when nobody else could send to it any more
    @Transactional
    @ActivateRequestContext
    public UUID settle(List<TopicEvent> newest) {
        StoredStanding standing = StoredStanding.hold(database, changes);
        UUID timeline = standing.timeline();
        switch (new TimelineCheck(standing).compare(newest)) {
            case Finding.Agreed _ -> {}
            case Finding.Emptied _ -> {
                LOG.warnf(
                        "The topic holds nothing of the %d changes that were published in timeline %s: everything is sent again from number 1",
                        standing.publishedNumber(), timeline);
                beginAnew(timeline);
            }
            case Finding.Restored(String evidence) -> {
                UUID standingTimeline = timeline;
                timeline = TimelineId.after(
                        newId(),
                        Stream.concat(
                                        Stream.of(standingTimeline),
                                        newest.stream().map(TopicEvent::timeline))
                                .toList());
                LOG.errorf(
                        "THE DATABASE WAS RESTORED FROM A BACKUP (%s). Timeline %s follows %s; all %d changes are sent again from number 1, and consumers rebuild what they hold",
                        evidence, timeline, standingTimeline, standing.lastNumber());
                beginAnew(timeline);
            }
        }
        return timeline;
    }

    private void beginAnew(UUID timeline) {
        database.createNativeQuery("UPDATE publication SET timeline = :timeline, published_number = 0, begun_at = :now")
                .setParameter("timeline", timeline)
                .setParameter("now", clock.instant())
                .executeUpdate();
        changes.beginAnew();
    }

    private UUID newId() {
        return NewIds.one(database);
    }
}
