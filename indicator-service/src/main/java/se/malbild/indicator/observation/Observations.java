package se.malbild.indicator.observation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import se.malbild.indicator.answer.Conditions;
import se.malbild.indicator.answer.Total;

/// The figures, as they stand and as they stood.
@ApplicationScoped
public class Observations {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final int LONGEST_READING_SECONDS = 3_600;

    private final EntityManager database;

    @Inject
    Observations(EntityManager database) {
        this.database = database;
    }

    /// The rows of a page.
    ///
    /// @param order columns of the answer, as the inside of ORDER BY
    List<ObservationResponse> rows(ObservationFilter filter, AsOf asOf, String order, int limit, int offset) {
        Conditions conditions = filter.of("o");
        Query query = conditions
                .bind(asOf.bind(database.createNativeQuery(
                        asOf.isNow() ? standing(conditions, asOf, order) : past(conditions, asOf, order), Tuple.class)))
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        return responses(query);
    }

    // The page is cut out of the current rows first, and only its changes are looked up.
    private static String standing(Conditions conditions, AsOf asOf, String order) {
        return """
                SELECT %s FROM (
                    SELECT * FROM observation o WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset) o
                CROSS JOIN LATERAL (%s) c ORDER BY %3$s""".formatted(ObservationResponse.COLUMNS, conditions.toSql(), order, asOf.change());
    }

    private static String past(Conditions conditions, AsOf asOf, String order) {
        return whole(conditions, asOf, order) + " LIMIT :limit OFFSET :offset";
    }

    private static String whole(Conditions conditions, AsOf asOf, String order) {
        return "SELECT %s FROM observation o CROSS JOIN LATERAL (%s) c WHERE %s ORDER BY %s"
                .formatted(ObservationResponse.COLUMNS, asOf.change(), conditions.toSql(), order);
    }

    /// Counts the rows that a filter finds today; no past day has more of them.
    ///
    /// @param ceiling how far to count
    public Total counted(ObservationFilter filter, int ceiling) {
        Conditions conditions = filter.of("o");
        Query count = database.createNativeQuery(
                "SELECT count(*) FROM (SELECT 1 FROM observation o WHERE %s LIMIT :most) counted"
                        .formatted(conditions.toSql()));
        long rows = number(conditions.bind(count).setParameter("most", ceiling + 1));
        return Total.counted(rows, ceiling);
    }

    /// Counts the rows of a past day.
    Total countedPast(ObservationFilter filter, AsOf asOf) {
        Conditions conditions = filter.of("o");
        Query count = database.createNativeQuery("SELECT count(*) FROM observation o CROSS JOIN LATERAL (%s) c WHERE %s"
                .formatted(asOf.change(), conditions.toSql()));
        return Total.exactly(number(conditions.bind(asOf.bind(count))));
    }

    /// How many there are in all. Each was created by one change of one import, and none is ever deleted.
    Total all() {
        return Total.exactly(number(database.createNativeQuery(
                "SELECT coalesce(sum(created_count), 0) FROM import_run WHERE NOT validate_only")));
    }

    /// Reads all rows, one after the other.
    ///
    /// @param order columns of the answer, as the inside of ORDER BY
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_READING_SECONDS)
    public void each(ObservationFilter filter, AsOf asOf, String order, Consumer<ObservationResponse> reader) {
        Conditions conditions = filter.of("o");
        Query query = conditions
                .bind(asOf.bind(database.createNativeQuery(whole(conditions, asOf, order), Tuple.class)))
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE);
        try (Stream<?> rows = query.getResultStream()) {
            rows.map(Tuple.class::cast).map(ObservationResponse::of).forEach(reader);
        }
    }

    /// The values of some series, series by series and each by period.
    ///
    /// @param municipalities of each series
    /// @param indicators of each series
    /// @param genders of each series
    public List<ObservationResponse> ofSeries(
            ObservationFilter filter, AsOf asOf, String[] municipalities, String[] indicators, String[] genders) {
        Conditions periods = filter.ofPeriods("o");
        Query query = database.createNativeQuery(
                        """
                        SELECT %s FROM unnest(:series_municipalities, :series_indicators, :series_genders)
                            WITH ORDINALITY s (municipality_id, indicator_code, gender, place)
                        JOIN observation o ON o.municipality_id = s.municipality_id
                            AND o.indicator_code = s.indicator_code AND o.gender = s.gender
                        CROSS JOIN LATERAL (%s) c WHERE %s ORDER BY s.place, o.period""".formatted(ObservationResponse.COLUMNS, asOf.change(), periods.toSql()), Tuple.class)
                .setParameter("series_municipalities", municipalities)
                .setParameter("series_indicators", indicators)
                .setParameter("series_genders", genders);
        return responses(periods.bind(asOf.bind(query)));
    }

    @SuppressWarnings("unchecked")
    private static List<ObservationResponse> responses(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(ObservationResponse::of).toList();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
