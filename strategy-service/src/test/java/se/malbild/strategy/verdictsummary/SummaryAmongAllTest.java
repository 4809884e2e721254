package se.malbild.strategy.verdictsummary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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

/// A summary among those of all 290 municipalities, each with a strategy of 60 measures that have been judged for eight
/// years, each year three times.
@QuarkusTest
@Tag("long")
class SummaryAmongAllTest {

    private static final Logger LOG = Logger.getLogger(SummaryAmongAllTest.class);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int TRIES = 21;
    private static final String MORA = "/strategy/v1/municipalities/2062/";

    private static final String STRATEGIES = """
            INSERT INTO strategy (id, municipality_id, title, status, valid_from, version, created_at, updated_at)
            SELECT uuidv7(), CASE n WHEN 0 THEN '2062' ELSE to_char(3000 + n, 'FM0000') END, 'Strategi', 'ADOPTED',
                '2018-01-01', 0, '2018-01-01', '2018-01-01'
            FROM generate_series(0, 289) AS n""";

    private static final String MEASURES = """
            INSERT INTO measure (id, municipality_id, strategy_id, position, text, version, created_at, updated_at)
            SELECT uuidv7(), municipality_id, id, n, 'Mått ' || n, 0, '2018-01-01', '2018-01-01'
            FROM strategy CROSS JOIN generate_series(1, 60) AS n
            WHERE municipality_id = '2062' OR municipality_id >= '3001'""";

    private static final String ASSESSMENTS = """
            INSERT INTO assessment (municipality_id, measure_id, year, verdict, criterion, inputs, sentence_swedish,
                sentence_english, retrospective, assessed_at)
            SELECT municipality_id, id, year, (ARRAY['MET', 'NOT_MET'])[1 + (position + year + nth) % 2],
                '{"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}',
                (SELECT jsonb_agg(jsonb_build_object('indicator', 'fokus.placering', 'period', y::text, 'gender', 'T',
                    'status', 'VALUE', 'value', 210, 'observationVersion', 1, 'changeNumber', 10))
                    FROM generate_series(year - 1, year) AS y),
                repeat('Så är det. ', 15), repeat('So it is. ', 15), false,
                make_timestamptz(year + 1, 1 + nth, 1, 8, 0, 0, 'UTC')
            FROM measure CROSS JOIN generate_series(2018, 2025) AS year CROSS JOIN generate_series(1, 3) AS nth
            WHERE municipality_id = '2062' OR municipality_id >= '3001'""";

    @Inject
    DataSource database;

    @Test
    void itIsThereAtOnce() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String insert : List.of(STRATEGIES, MEASURES, ASSESSMENTS, "ANALYZE")) {
                statement.execute(insert);
            }
        }

        String strategy = given().get(MORA + "strategies").path("items[0].id");

        for (String address : List.of(
                "verdict-summary",
                "verdict-summary?turnedSince=2026-01-01",
                "verdict-summary?asOf=2023-04-30&turnedSince=2022-01-01&strategy=" + strategy,
                "assessments?asOf=2023-04-30&limit=200")) {
            assertThat(median(address)).as(address).isLessThan(LONGEST);
        }
    }

    private static Duration median(String address) {
        List<Duration> times = new ArrayList<>();
        for (int number = 0; number < TRIES; number++) {
            long begun = System.nanoTime();
            given().get(MORA + address).then().statusCode(200);
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        Collections.sort(times);
        LOG.infof(
                "%s: median %d ms, longest %d ms",
                address, times.get(TRIES / 2).toMillis(), times.getLast().toMillis());
        return times.get(TRIES / 2);
    }
}
