package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.database.OneColumn;

/// Orders fetches. They are carried out afterwards, by one node each.
@ApplicationScoped
public class Fetches {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Fetches(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Orders a fetch, in the caller's transaction where there is one.
    ///
    /// @param reader name of the source's client
    /// @param validateOnly true when nothing is to be changed
    /// @param actor who asks
    /// @return the fetch
    @Transactional
    public UUID order(String reader, SourceOrder wanted, boolean validateOnly, FetchCause cause, String actor) {
        return OneColumn.query(database, """
                        INSERT INTO source_fetch (id, reader, indicators, municipalities, from_year, to_year, changed_since,
                            validate_only, cause, actor, status, next_attempt_at, ordered_at)
                        VALUES (uuidv7(), :reader, :indicators, :municipalities, :from, :to, :since,
                            :validateOnly, :cause, :actor, 'WAITING', :now, :now)
                        RETURNING id""", UUID.class)
                .setParameter("reader", reader)
                .setParameter("indicators", wanted.indicators().toArray(String[]::new))
                .setParameter("municipalities", wanted.municipalities().toArray(String[]::new))
                .setParameter("from", wanted.fromYear())
                .setParameter("to", wanted.toYear())
                .setParameter("since", wanted.changedSince())
                .setParameter("validateOnly", validateOnly)
                .setParameter("cause", cause.name())
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
