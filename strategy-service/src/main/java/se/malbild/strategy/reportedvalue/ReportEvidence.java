package se.malbild.strategy.reportedvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;

/// The attachments that are evidence of reported values.
@ApplicationScoped
class ReportEvidence {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    ReportEvidence(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// The ids of the attachments of reported values, by the values' ids, in the order that they were given in.
    Map<UUID, List<UUID>> of(Collection<UUID> values) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT reported_value_id, attachment_id FROM reported_value_attachment
                        WHERE municipality_id = :municipality AND reported_value_id = ANY (:values)
                        ORDER BY reported_value_id, position""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("values", values.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("reported_value_id", UUID.class),
                        Collectors.mapping(row -> row.get("attachment_id", UUID.class), Collectors.toList())));
    }

    List<UUID> of(UUID value) {
        return of(List.of(value)).getOrDefault(value, List.of());
    }

    /// Writes those of a stored value, unless they stand already.
    void write(ReportedValue value, List<UUID> standing, List<UUID> wanted) {
        if (standing.equals(wanted)) {
            return;
        }
        database.createNativeQuery("""
                        DELETE FROM reported_value_attachment
                        WHERE municipality_id = :municipality AND reported_value_id = :value""")
                .setParameter("municipality", municipality.id())
                .setParameter("value", value.id())
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO reported_value_attachment (municipality_id, strategy_id, reported_value_id, position,
                            attachment_id)
                        SELECT :municipality, :strategy, :value, place, attachment
                        FROM unnest(:attachments) WITH ORDINALITY AS wanted (attachment, place)""")
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", value.strategyId())
                .setParameter("value", value.id())
                .setParameter("attachments", wanted.toArray(UUID[]::new))
                .executeUpdate();
    }

    /// Those of the ids that the strategy has attachments of.
    Set<UUID> known(UUID strategyId, Collection<UUID> attachments) {
        List<UUID> found = OneColumn.query(database, """
                        SELECT id FROM attachment
                        WHERE municipality_id = :municipality AND strategy_id = :strategy AND id = ANY (:attachments)""", UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .setParameter("attachments", attachments.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(found);
    }
}
