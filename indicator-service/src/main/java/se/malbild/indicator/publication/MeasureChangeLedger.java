package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.malbild.indicator.answer.NewestChange;
import se.malbild.indicator.change.ChangeFeed;
import se.malbild.indicator.publication.republication.RepublicationSpans;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.publication.Backlog;
import se.malbild.kit.publication.EventFormat;
import se.malbild.kit.publication.EventSource;
import se.malbild.kit.publication.PublishedLedger;
import se.malbild.kit.publication.PublishedTopic;
import se.malbild.kit.publication.timeline.EventKind;
import se.malbild.kit.publication.timeline.EventKinds;
import se.malbild.kit.publication.timeline.TopicEvent;

/// The changes of observations and the ends of imports, as the publisher sends them.
@ApplicationScoped
class MeasureChangeLedger implements PublishedLedger {

    static final String MEASURE_CHANGED = "se.malbild.indicator.measure-changed.v1";
    static final String IMPORT_COMPLETED = "se.malbild.indicator.import-completed.v1";

    private static final EventKinds KINDS = new EventKinds(
            new EventKind(MEASURE_CHANGED, "number", "importRun"),
            List.of(new EventKind(IMPORT_COMPLETED, "lastChangeNumber", "importRun")),
            "ce_publishedrun");

    private final EntityManager database;
    private final ChangeFeed changes;
    private final NewestChange newest;
    private final ImportEnds ends;
    private final RepublicationSpans spans;
    private final PublishedTopic topic;

    @Inject
    MeasureChangeLedger(
            EntityManager database,
            ChangeFeed changes,
            NewestChange newest,
            ImportEnds ends,
            RepublicationSpans spans,
            @ConfigProperty(name = "malbild.kafka.measure-changes-topic") String topic) {
        this.database = database;
        this.changes = changes;
        this.newest = newest;
        this.ends = ends;
        this.spans = spans;
        this.topic = new PublishedTopic(topic, "indicator-publisher", "/indicator/v1", "observation_change", KINDS);
    }

    @Override
    public PublishedTopic topic() {
        return topic;
    }

    /// A change counts from the commit of its import, but after a restore from when everything began to be sent again.
    @Override
    public Backlog backlog() {
        Tuple row = (Tuple) database.createNativeQuery("""
                        SELECT c.last_number - p.published_number AS waiting, least(
                            (SELECT greatest(coalesce(r.finished_at, o.recorded_at), p.begun_at)
                             FROM observation_change o LEFT JOIN import_run r ON r.id = o.run_id
                             WHERE o.number = p.published_number + 1),
                            (SELECT greatest(r.finished_at, p.begun_at) FROM import_run r
                             WHERE r.announced_at IS NULL AND r.status = 'DONE'
                             AND r.last_change_number <= p.published_number
                             ORDER BY r.finished_at LIMIT 1)) AS since
                        FROM publication p, change_counter c""", Tuple.class).getSingleResult();
        return new Backlog(row.get("waiting", Long.class), row.get("since", Instant.class));
    }

    @Override
    public long lastNumber() {
        return newest.number();
    }

    /// The import that made a change.
    @Override
    public Optional<UUID> originOf(long number) {
        List<UUID> runs = OneColumn.query(
                        database, "SELECT run_id FROM observation_change WHERE number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
        return runs.stream().findFirst();
    }

    /// The end of an import is known when that number was the newest as it was done.
    @Override
    public boolean knows(TopicEvent event) {
        if (event.type().equals(IMPORT_COMPLETED)) {
            return ends.wasDoneAt(event.number(), event.origin());
        }
        return originOf(event.number()).filter(event.origin()::equals).isPresent();
    }

    @Override
    public void beginAnew() {
        ends.forgetAnnouncements();
    }

    @Override
    public EventSource events(EventFormat format) {
        return new MeasureChangeEvents(changes, ends, spans, format);
    }
}
