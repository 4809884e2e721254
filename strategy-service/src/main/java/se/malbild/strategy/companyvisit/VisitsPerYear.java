package se.malbild.strategy.companyvisit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;
import se.malbild.strategy.internalseries.InternalSeries;

/// How many times a year companies were visited at their place: "Öka antalet fysiska företagsbesök".
@ApplicationScoped
class VisitsPerYear implements InternalSeries {

    static final String CODE = "internal.company-visits";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    VisitsPerYear(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public IndicatorFacts facts() {
        return IndicatorFacts.simple(
                new Text("Fysiska företagsbesök", "Physical visits to companies"),
                PUBLISHER,
                Direction.HIGHER_IS_BETTER,
                List.of());
    }

    @Override
    public Text measurementUnit() {
        return new Text("besök per år", "visits a year");
    }

    @Override
    public Text counted() {
        return new Text(
                "Fysiska företagsbesök som kommunen har skrivit upp, per avslutat år, från det första år som har något. Digitala besök räknas inte.",
                "Physical visits to companies that the municipality has written down, for each ended year from the first that has any. Digital visits are not counted.");
    }

    @Override
    public Map<String, List<Figure>> figures(Collection<String> municipalities) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        WITH counted AS (
                            SELECT municipality_id, CAST(extract(year FROM visited_on) AS integer) AS year, count(*) AS visits
                            FROM company_visit
                            WHERE municipality_id = ANY (:municipalities) AND kind = 'PHYSICAL'
                            GROUP BY 1, 2)
                        SELECT began.municipality_id, each.year, CAST(coalesce(visits, 0) AS numeric) AS value
                        FROM (SELECT municipality_id, min(year) AS first FROM counted GROUP BY 1) AS began
                        CROSS JOIN LATERAL generate_series(first, :last) AS each (year)
                        LEFT JOIN counted ON (counted.municipality_id, counted.year) = (began.municipality_id, each.year)
                        ORDER BY 1, 2""", Tuple.class)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("last", Sweden.dayOf(clock.instant()).getYear() - 1)
                .getResultList();
        return InternalSeries.figures(CODE, rows);
    }
}
