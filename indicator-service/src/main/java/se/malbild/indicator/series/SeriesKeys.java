package se.malbild.indicator.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import se.malbild.indicator.answer.Conditions;
import se.malbild.indicator.answer.Total;
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Finds out which series there are, by looking each possible one up: a municipality has far more figures than series.
@ApplicationScoped
class SeriesKeys {

    private final EntityManager database;
    private final MunicipalityRegister register;

    @Inject
    SeriesKeys(EntityManager database, MunicipalityRegister register) {
        this.database = database;
        this.register = register;
    }

    /// Those of a page.
    ///
    /// @param indicators codes of all that are in question
    /// @param order of municipality_id, indicator_code and place (of the gender)
    List<SeriesKey> page(
            ObservationFilter filter, Collection<String> indicators, AsOf asOf, String order, int limit, int offset) {
        Conditions periods = filter.ofPeriods("o");
        String statement = "SELECT m.id AS municipality_id, i.code AS indicator_code, g.code AS gender, g.place"
                + from(asOf, periods) + " ORDER BY " + order + " LIMIT :limit OFFSET :offset";
        Query query = bind(database.createNativeQuery(statement, Tuple.class), filter, indicators, asOf, periods)
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(SeriesKey::of).toList();
    }

    Total total(ObservationFilter filter, Collection<String> indicators, AsOf asOf) {
        Conditions periods = filter.ofPeriods("o");
        Query query = bind(
                database.createNativeQuery("SELECT count(*)" + from(asOf, periods)), filter, indicators, asOf, periods);
        return Total.exactly(((Number) query.getSingleResult()).longValue());
    }

    /// How many there can be at most.
    long possible(ObservationFilter filter, Collection<String> indicators) {
        return (long) municipalities(filter).length * indicators.size() * genders(filter).length;
    }

    private static String from(AsOf asOf, Conditions periods) {
        String known = asOf.isNow() ? "" : "CROSS JOIN LATERAL (%s) c".formatted(asOf.change());
        return """
                 FROM unnest(:municipalities) m (id)
                CROSS JOIN unnest(:indicators) i (code)
                CROSS JOIN unnest(:genders) WITH ORDINALITY g (code, place)
                CROSS JOIN LATERAL (
                    SELECT 1 FROM observation o %s
                    WHERE o.municipality_id = m.id AND o.indicator_code = i.code AND o.gender = g.code AND %s
                    LIMIT 1) known""".formatted(known, periods.toSql());
    }

    private Query bind(
            Query query, ObservationFilter filter, Collection<String> indicators, AsOf asOf, Conditions periods) {
        return periods.bind(asOf.bind(query))
                .setParameter("municipalities", municipalities(filter))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("genders", genders(filter));
    }

    private String[] municipalities(ObservationFilter filter) {
        return filter.municipalities().isEmpty()
                ? register.all().stream().map(Municipality::id).toArray(String[]::new)
                : filter.municipalities().stream().distinct().toArray(String[]::new);
    }

    private static String[] genders(ObservationFilter filter) {
        return Arrays.stream(Gender.values())
                .filter(gender -> filter.genders().isEmpty() || filter.genders().contains(gender))
                .map(Gender::name)
                .toArray(String[]::new);
    }
}
