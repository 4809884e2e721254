package se.malbild.indicator.publication.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import se.malbild.indicator.change.ChangeSpan;
import se.malbild.kit.publication.republication.DueRepublication;

/// Of which municipality and indicator a republication is.
@ApplicationScoped
public class RepublicationSpans {

    private final EntityManager database;

    @Inject
    RepublicationSpans(EntityManager database) {
        this.database = database;
    }

    /// The changes of a step.
    @Transactional
    public ChangeSpan of(DueRepublication step) {
        Tuple row = (Tuple) database.createNativeQuery(
                        "SELECT municipality_id, indicator_code FROM republication WHERE id = :id", Tuple.class)
                .setParameter("id", step.id())
                .getSingleResult();
        return new ChangeSpan(
                step.after(),
                step.upTo(),
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class));
    }
}
