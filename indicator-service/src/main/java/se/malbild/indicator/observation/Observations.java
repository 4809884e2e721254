package se.malbild.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The current figures.
@ApplicationScoped
class Observations {

    private static final String CHOSEN = """
            FROM observation
            WHERE (:anyMunicipality OR municipality_id = ANY (:municipalities))
            AND (:anyIndicator OR indicator_code = ANY (:indicators))
            AND (:anyPeriod OR period = ANY (:periods))
            AND (:anyGender OR gender = ANY (:genders))
            """;

    private final EntityManager database;

    @Inject
    Observations(EntityManager database) {
        this.database = database;
    }

    Page<ObservationResponse> page(ObservationFilter filter, SortOrder order, PageRequest page) {
        String columns = "municipality_id, indicator_code, period, gender, status, value, version, change_number ";
        Query rows = database.createNativeQuery(
                "SELECT " + columns + CHOSEN + "ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                Tuple.class);
        bind(rows, filter).setParameter("limit", page.limit()).setParameter("offset", page.offset());
        Query count = bind(database.createNativeQuery("SELECT count(*) " + CHOSEN), filter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        long total = ((Number) count.getSingleResult()).longValue();
        return Page.of(found.stream().map(Observations::response).toList(), page, total);
    }

    private static Query bind(Query query, ObservationFilter filter) {
        return query.setParameter("anyMunicipality", filter.municipalities().isEmpty())
                .setParameter("municipalities", filter.municipalities().toArray(String[]::new))
                .setParameter("anyIndicator", filter.indicators().isEmpty())
                .setParameter("indicators", filter.indicators().toArray(String[]::new))
                .setParameter("anyPeriod", filter.periods().isEmpty())
                .setParameter("periods", filter.periods().toArray(String[]::new))
                .setParameter("anyGender", filter.genders().isEmpty())
                .setParameter(
                        "genders", filter.genders().stream().map(Gender::name).toArray(String[]::new));
    }

    private static ObservationResponse response(Tuple row) {
        return new ObservationResponse(
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                ObservationStatus.valueOf(row.get("status", String.class)),
                row.get("value", BigDecimal.class),
                row.get("version", Integer.class),
                row.get("change_number", Long.class));
    }
}
