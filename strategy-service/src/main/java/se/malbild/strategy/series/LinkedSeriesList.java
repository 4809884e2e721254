package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.malbild.kit.language.Language;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The linked series of a municipality with their values: two statements, however many there are.
@ApplicationScoped
@Transactional
class LinkedSeriesList {

    // What rests on an undecided strategy alone is not open to everyone.
    private static final String CHOSEN = """
             FROM linked_series series
            WHERE municipality_id = :municipality AND (:undecided OR EXISTS (
                SELECT FROM measure_input input
                JOIN measure ON measure.id = input.measure_id
                JOIN strategy ON strategy.id = measure.strategy_id
                WHERE (input.municipality_id, input.indicator_code) = (series.municipality_id, series.indicator_code)
                AND strategy.status IN ('ADOPTED', 'SUPERSEDED', 'REPEALED')))""";

    private final EntityManager database;

    @Inject
    LinkedSeriesList(EntityManager database) {
        this.database = database;
    }

    /// @param undecided true when the series of undecided strategies are seen too
    Page<LinkedSeriesResponse> page(
            String municipalityId, boolean undecided, SortOrder order, PageRequest page, Language reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> series = database.createNativeQuery(
                        "SELECT series.*" + CHOSEN + " ORDER BY " + order.toSql() + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("municipality", municipalityId)
                .setParameter("undecided", undecided)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList();
        Map<String, List<LinkedSeriesResponse.Value>> values = values(
                municipalityId,
                series.stream()
                        .map(row -> row.get("indicator_code", String.class))
                        .toArray(String[]::new));
        List<LinkedSeriesResponse> rows =
                series.stream().map(row -> response(row, values, reader)).toList();
        return Page.of(rows, page, count(municipalityId, undecided));
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<LinkedSeriesResponse.Value>> values(String municipalityId, String[] indicators) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT * FROM series_value
                        WHERE municipality_id = :municipality AND indicator_code = ANY (:indicators)
                        ORDER BY indicator_code, period, gender""", Tuple.class)
                .setParameter("municipality", municipalityId)
                .setParameter("indicators", indicators)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("indicator_code", String.class),
                        Collectors.mapping(LinkedSeriesList::value, Collectors.toList())));
    }

    private long count(String municipalityId, boolean undecided) {
        return ((Number) database.createNativeQuery("SELECT count(*)" + CHOSEN)
                        .setParameter("undecided", undecided)
                        .setParameter("municipality", municipalityId)
                        .getSingleResult())
                .longValue();
    }

    private static LinkedSeriesResponse response(
            Tuple row, Map<String, List<LinkedSeriesResponse.Value>> values, Language reader) {
        String failure = row.get("failure", String.class);
        String indicator = row.get("indicator_code", String.class);
        return new LinkedSeriesResponse(
                indicator,
                LinkStatus.valueOf(row.get("status", String.class)),
                row.get("linked_at", Instant.class),
                row.get("live_at", Instant.class),
                failure == null ? null : BackfillFailure.words(failure).in(reader),
                values.getOrDefault(indicator, List.of()));
    }

    private static LinkedSeriesResponse.Value value(Tuple row) {
        return new LinkedSeriesResponse.Value(
                row.get("period", String.class),
                row.get("gender", String.class),
                row.get("status", String.class),
                row.get("value", BigDecimal.class),
                row.get("observation_version", Integer.class),
                row.get("change_number", Long.class));
    }
}
