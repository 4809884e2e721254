package se.malbild.strategy.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is due, and the compilation of plans, in a municipality of 60 units and 1,020 activities among others of that
/// size.
@QuarkusTest
@Tag("long")
class DueAmongAllTest {

    private static final Logger LOG = Logger.getLogger(DueAmongAllTest.class);
    private static final Duration LONGEST = Duration.ofMillis(100);
    private static final int TRIES = 41;
    private static final String OURS = "/strategy/v1/municipalities/0183/";
    private static final String MUNICIPALITIES = "(municipality_id = '0183' OR municipality_id > '5000')";

    private static final List<String> FILL =
            List.of("""
            INSERT INTO strategy (id, municipality_id, title, status, valid_from, version, created_at, updated_at)
            SELECT uuidv7(), CASE n WHEN 0 THEN '0183' ELSE to_char(5000 + n, 'FM0000') END, 'Strategi', 'ADOPTED',
                '2022-01-01', 0, '2022-01-01', '2022-01-01'
            FROM generate_series(0, 29) AS n""", """
            INSERT INTO focus_area (id, municipality_id, strategy_id, position, heading, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, id, n, 'Målområde ' || n, 0, created_at, created_at
            FROM strategy CROSS JOIN generate_series(1, 6) AS n WHERE {ours}""", """
            INSERT INTO goal (id, municipality_id, strategy_id, focus_area_id, position, text, version, created_at,
                updated_at)
            SELECT uuidv7(), municipality_id, strategy_id, id, n, 'Mål ' || n, 0, created_at, created_at
            FROM focus_area CROSS JOIN generate_series(1, 4) AS n WHERE {ours}""", """
            INSERT INTO measure (id, municipality_id, strategy_id, focus_area_id, position, text, criterion, version,
                created_at, updated_at)
            SELECT uuidv7(), municipality_id, strategy_id, id, n, 'Mått ' || n,
                CASE WHEN n < 10
                    THEN CAST('{"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}' AS jsonb) END,
                0, created_at, created_at
            FROM focus_area CROSS JOIN generate_series(1, 10) AS n WHERE {ours}""", """
            INSERT INTO assessment (municipality_id, measure_id, year, verdict, reason, criterion, inputs, sentence_swedish,
                sentence_english, retrospective, assessed_at)
            SELECT municipality_id, id, year, 'NO_VERDICT',
                (ARRAY['FIGURE_MISSING', 'NOT_REPORTED', 'BREAK'])[1 + (position + year + nth) % 3], criterion, '[]',
                repeat('Så är det. ', 15), repeat('So it is. ', 15), false,
                make_timestamptz(year + 1, 1 + nth, 1, 8, 0, 0, 'UTC')
            FROM measure CROSS JOIN generate_series(2022, 2025) AS year CROSS JOIN generate_series(1, 3) AS nth
            WHERE {ours} AND criterion IS NOT NULL""", """
            INSERT INTO organisation_unit (id, municipality_id, name, kind, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, 'Enhet ' || n, CASE WHEN n <= 10 THEN 'DEPARTMENT' ELSE 'UNIT' END, 0,
                created_at, created_at
            FROM strategy CROSS JOIN generate_series(1, 60) AS n WHERE {ours}""", """
            UPDATE organisation_unit child SET parent_id = parent.id FROM organisation_unit parent
            WHERE parent.municipality_id = child.municipality_id AND child.kind = 'UNIT'
                AND (child.municipality_id = '0183' OR child.municipality_id > '5000')
                AND parent.name = 'Enhet ' || (1 + CAST(substr(child.name, 7) AS integer) % 10)""", """
            INSERT INTO plan (id, municipality_id, unit_id, kind, title, first_year, last_year, status, status_since,
                adopted_on, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, id, 'ACTIVITY_PLAN', 'Plan för ' || name, 2025, 2026, 'ADOPTED', '2025-01-01',
                '2025-01-01', 0, created_at, created_at
            FROM organisation_unit WHERE {ours}""", """
            INSERT INTO activity (id, municipality_id, plan_id, position, text, awaits_decision, status, status_since,
                begins_on, ends_on, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, id, n,
                'Det här är en aktivitet som är ungefär så lång som de brukar vara i planerna, nummer ' || n,
                CASE WHEN n = 3 THEN 'Medel' END,
                (ARRAY['PLANNED', 'STARTED', 'DONE', 'STARTED', 'CANCELLED'])[1 + n % 5], '2025-01-01',
                date '2025-01-01' + n * 10, date '2025-06-30' + n * 35, 0, created_at, created_at
            FROM plan CROSS JOIN generate_series(1, 17) AS n WHERE {ours}""", """
            INSERT INTO activity_responsible (municipality_id, plan_id, activity_id, position, unit_id)
            SELECT activity.municipality_id, plan_id, activity.id, n, unit.id
            FROM activity CROSS JOIN generate_series(1, 2) AS n
            JOIN organisation_unit unit ON unit.municipality_id = activity.municipality_id
                AND unit.name = 'Enhet ' || (n * 7 + activity.position)
            WHERE activity.municipality_id = '0183' OR activity.municipality_id > '5000'""", """
            INSERT INTO activity_link (municipality_id, plan_id, activity_id, position, goal_id)
            SELECT activity.municipality_id, plan_id, activity.id, goal.position, goal.id
            FROM activity JOIN focus_area area ON area.municipality_id = activity.municipality_id
                AND area.position = 1 + activity.position % 6
            JOIN goal ON goal.focus_area_id = area.id AND goal.position IN (1, 2)
            WHERE activity.municipality_id = '0183' OR activity.municipality_id > '5000'""", """
            INSERT INTO schedule (municipality_id, plan_id, activity_id, position, words, times_per_year)
            SELECT municipality_id, plan_id, id, 1, 'Fyra gånger per år', CASE WHEN position % 4 = 0 THEN 4 END
            FROM activity WHERE {ours}""", """
            INSERT INTO occurrence (id, municipality_id, plan_id, activity_id, happened_on, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, plan_id, id, date '2025-02-01' + n * 100, 0, created_at, created_at
            FROM activity CROSS JOIN generate_series(1, 5) AS n WHERE {ours} AND position % 4 = 0""", "ANALYZE");

    @Inject
    DataSource database;

    @Test
    void itIsThereAtOnce() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String insert : FILL) {
                statement.execute(insert.replace("{ours}", MUNICIPALITIES));
            }
        }
        String unit = as("reader", "0183").get(OURS + "organisation-units").path("items[0].id");
        as("reader", "0183")
                .get(OURS + "due-items?on=2026-11-22")
                .then()
                .body("meta.totalRecords", greaterThan(500), "totals[0].count", is(480));
        as("reader", "0183")
                .get(OURS + "plan-compilation?year=2026")
                .then()
                .body("counts.activities", greaterThan(700));

        for (String address : List.of(
                "due-items?on=2026-11-22",
                "due-items?on=2026-11-22&unit=" + unit,
                "due-items?on=2026-11-22&limit=200",
                "plan-compilation?year=2026&on=2026-11-22",
                "plan-compilation?year=2026&on=2026-11-22&unit=" + unit)) {
            assertThat(median(address)).as(address).isLessThan(LONGEST);
        }
    }

    private static Duration median(String address) {
        List<Duration> times = new ArrayList<>();
        for (int number = 0; number < TRIES; number++) {
            long begun = System.nanoTime();
            as("reader", "0183").get(OURS + address).then().statusCode(200);
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        Collections.sort(times);
        LOG.infof(
                "%s: median %d ms, 95th percentile %d ms, longest %d ms",
                address,
                times.get(TRIES / 2).toMillis(),
                times.get(TRIES * 95 / 100).toMillis(),
                times.getLast().toMillis());
        return times.get(TRIES / 2);
    }
}
