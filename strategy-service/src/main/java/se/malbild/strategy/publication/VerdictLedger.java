package se.malbild.strategy.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.publication.Backlog;
import se.malbild.kit.publication.EventFormat;
import se.malbild.kit.publication.EventSource;
import se.malbild.kit.publication.PublishedLedger;
import se.malbild.kit.publication.PublishedTopic;
import se.malbild.kit.publication.timeline.EventKind;
import se.malbild.kit.publication.timeline.EventKinds;
import se.malbild.kit.publication.timeline.TopicEvent;

/// The changes of verdict, as the publisher sends them.
@ApplicationScoped
class VerdictLedger implements PublishedLedger {

    static final String VERDICT_CHANGED = "se.malbild.strategy.verdict-changed.v1";
    static final String CHANNEL = "verdict_change";

    private static final EventKinds KINDS =
            new EventKinds(new EventKind(VERDICT_CHANGED, "number", "assessment"), List.of(), "ce_publishedassessment");

    private final EntityManager database;
    private final VerdictFeed changes;
    private final PublishedTopic topic;

    @Inject
    VerdictLedger(
            EntityManager database,
            VerdictFeed changes,
            @ConfigProperty(name = "malbild.kafka.assessments-topic") String topic) {
        this.database = database;
        this.changes = changes;
        this.topic = new PublishedTopic(topic, "strategy-publisher", "/strategy/v1", CHANNEL, KINDS);
    }

    @Override
    public PublishedTopic topic() {
        return topic;
    }

    /// A change counts from when it was recorded, but after a restore from when everything began to be sent again.
    @Override
    public Backlog backlog() {
        Tuple row = (Tuple) database.createNativeQuery("""
                        SELECT last_number - published_number AS waiting,
                            (SELECT greatest(changed_at, begun_at) FROM verdict_change
                             WHERE number = published_number + 1) AS since
                        FROM publication, verdict_change_counter""", Tuple.class).getSingleResult();
        return new Backlog(row.get("waiting", Long.class), row.get("since", Instant.class));
    }

    @Override
    public long lastNumber() {
        return ((Number) database.createNativeQuery("SELECT last_number FROM verdict_change_counter")
                        .getSingleResult())
                .longValue();
    }

    /// The assessment that a change rests on.
    @Override
    public Optional<UUID> originOf(long number) {
        List<UUID> assessments = OneColumn.query(
                        database, "SELECT assessment_id FROM verdict_change WHERE number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
        return assessments.stream().findFirst();
    }

    @Override
    public boolean knows(TopicEvent event) {
        return originOf(event.number()).filter(event.origin()::equals).isPresent();
    }

    @Override
    public EventSource events(EventFormat format) {
        return new VerdictEvents(changes, format);
    }
}
