package se.malbild.strategy.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.series.ProjectionRebuilds;

/// The timeline that the projection holds.
@ApplicationScoped
class HeldTimeline {

    private static final Logger LOG = Logger.getLogger(HeldTimeline.class);

    private final EntityManager database;
    private final ProjectionRebuilds rebuilds;
    private final Clock clock;

    @Inject
    HeldTimeline(EntityManager database, ProjectionRebuilds rebuilds, Clock clock) {
        this.database = database;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /// Holds the timeline until the caller's transaction ends. When one of the events is of a newer timeline, what is
    /// known of series and of the stream's progress is forgotten, and begun anew in that one.
    ///
    /// @param newest timeline among the events at hand
    /// @return the timeline that now holds
    Timeline hold(Timeline newest) {
        // Looked at first and then locked in the way that is needed: those who apply do not wait for each other, and
        // a lock that is made stronger could wait for one that does the same.
        boolean isHeld = read("").filter(held -> held.compareTo(newest) >= 0).isPresent();
        Optional<Timeline> held = read(isHeld ? " FOR SHARE" : " FOR UPDATE");
        if (held.filter(known -> known.compareTo(newest) >= 0).isPresent()) {
            return held.get();
        }
        begin(newest);
        return newest;
    }

    private Optional<Timeline> read(String lock) {
        return Optional.ofNullable(OneColumn.query(database, "SELECT timeline FROM held_timeline" + lock, UUID.class)
                        .getSingleResultOrNull())
                .map(id -> new Timeline(id.toString()));
    }

    private void begin(Timeline timeline) {
        LOG.warnf("Timeline %s begins: the projection is begun anew", timeline.text());
        database.createNativeQuery("UPDATE held_timeline SET timeline = :timeline, begun_at = :now")
                .setParameter("timeline", timeline.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery("DELETE FROM stream_progress").executeUpdate();
        rebuilds.beginAnew(timeline.id());
    }
}
