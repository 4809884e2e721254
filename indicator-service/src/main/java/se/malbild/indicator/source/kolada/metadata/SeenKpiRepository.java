package se.malbild.indicator.source.kolada.metadata;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.KoladaKpi;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class SeenKpiRepository implements PanacheRepositoryBase<SeenKpi, String> {

    private static final int CHANGES_SHOWN = 100;

    /// Makes those who keep what is told wait for each other.
    void holdAll() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('kolada_kpi'))) held")
                .getSingleResult();
    }

    /// Those of the KPIs that have been seen, by id.
    Map<String, SeenKpi> seen(Collection<String> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(SeenKpi::id, Function.identity()));
    }

    /// What the catalogue needs to know of all. Nothing is held in the transaction, which may be long.
    List<KoladaKpi> catalogued() {
        return getEntityManager().createQuery("""
                        select new se.malbild.indicator.catalogue.KoladaKpi(
                            k.id, k.facts.title, k.facts.description, k.facts.dividedByGender)
                        from SeenKpi k""", KoladaKpi.class).getResultList();
    }

    Page<SeenKpi> page(SortOrder order, PageRequest page) {
        return Page.of(find("order by " + order.toSql()), page);
    }

    void add(KpiChange change) {
        getEntityManager().persist(change);
    }

    /// The newest changes of a KPI, the newest first.
    List<KpiChange> changes(String id) {
        return getEntityManager()
                .createQuery("from KpiChange where kpiId = :kpi order by number desc", KpiChange.class)
                .setParameter("kpi", id)
                .setMaxResults(CHANGES_SHOWN)
                .getResultList();
    }

    void notePublication(String id, String period, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO kolada_publication (kpi_id, period, publication_date)
                        VALUES (:kpi, :period, :day)
                        ON CONFLICT (kpi_id, period) DO UPDATE SET publication_date = excluded.publication_date""")
                .setParameter("kpi", id)
                .setParameter("period", period)
                .setParameter("day", day)
                .executeUpdate();
    }

    /// The days that were told last for each period of the KPIs that indicators are.
    List<PublicationDay> publicationDays(Collection<String> indicators) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT i.code, p.period, p.publication_date FROM kolada_publication p
                        JOIN indicator i ON i.kolada_id = p.kpi_id
                        WHERE i.code = ANY (:indicators)""", Tuple.class)
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new PublicationDay(
                        row.get("code", String.class),
                        row.get("period", String.class),
                        row.get("publication_date", LocalDate.class)))
                .toList();
    }
}
