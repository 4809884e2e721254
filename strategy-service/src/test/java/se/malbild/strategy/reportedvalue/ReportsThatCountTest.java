package se.malbild.strategy.reportedvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.malbild.strategy.reportedvalue.Reporting.ALL;
import static se.malbild.strategy.reportedvalue.Reporting.HEDEMORA;
import static se.malbild.strategy.reportedvalue.Reporting.SHARE;
import static se.malbild.strategy.reportedvalue.Reporting.YES_NO;
import static se.malbild.strategy.reportedvalue.Reporting.id;
import static se.malbild.strategy.reportedvalue.Reporting.share;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.criterion.Report;

/// What judging is told of what has been reported.
@QuarkusTest
class ReportsThatCountTest {

    private static final Reporting FALUN = new Reporting("2080");

    @Inject
    ReportsThatCount reports;

    @Inject
    SessionFactory hibernate;

    @Test
    void theNewestAnswersOfSeveralMunicipalitiesCount() {
        String first = HEDEMORA.measure(SHARE);
        HEDEMORA.reported(first, share("2024", 1, 2));
        String corrected = HEDEMORA.reported(first, share("2024", 2, 2) + ", \"reason\": \"Rättat\"");
        String earlier = HEDEMORA.reported(first, share("2023-Q4", 1, 4));
        FALUN.fourEyes(false);
        String second = FALUN.measure(ALL);
        String unit = FALUN.unit();
        FALUN.reported(
                second,
                "\"report\": \"permanent\", \"period\": \"2024\", \"reachedOn\": \"2024-05-02\", \"unit\": \"%s\""
                        .formatted(id(unit)));
        FALUN.reported(second, "\"report\": \"mark\", \"period\": \"2025\", \"holds\": false");
        String none = HEDEMORA.measure(YES_NO);

        Map<UUID, List<Report>> found = of(first, second, none);

        assertThat(found.get(uuid(first)))
                .extracting(Report::id, Report::period)
                .containsExactly(tuple(uuid(earlier), "2023-Q4"), tuple(uuid(corrected), "2024"));
        assertThat(found.get(uuid(second)))
                .extracting(Report::report, Report::unit, Report::holds, Report::reachedOn)
                .containsExactly(
                        tuple("permanent", uuid(unit), null, LocalDate.of(2024, 5, 2)),
                        tuple("mark", null, false, null));
        assertThat(found.get(uuid(none))).isEmpty();
    }

    @Test
    void whatWaitsOrWasReturnedDoesNotCount() {
        FALUN.fourEyes(true);
        String measure = FALUN.measure(SHARE);
        FALUN.reported(measure, share("2024", 1, 2));
        String returned = FALUN.reported(measure, share("2023", 1, 2));
        FALUN.as("annan", "coordinator")
                .header("If-Match", "*")
                .body("{\"reason\": \"Fel\"}")
                .post(returned + "/return")
                .then()
                .statusCode(200);

        assertThat(of(measure).get(uuid(measure))).isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatIsAskedNoMoreDoesNotCountUntilItIsAskedAgain() {
        String measure = HEDEMORA.measure(SHARE);
        HEDEMORA.reported(measure, share("2024", 1, 2));

        judgedBy(measure, YES_NO.replace("\"mark\"", "\"erbjudna\""));
        assertThat(of(measure).get(uuid(measure))).isEmpty();
        judgedBy(measure, ALL);
        assertThat(of(measure).get(uuid(measure))).hasSize(1);
        judgedBy(measure, "null");
        assertThat(of(measure).get(uuid(measure))).isEmpty();
    }

    @Test
    void itCostsOneStatementHoweverManyMeasuresThereAre() {
        String[] measures = {HEDEMORA.measure(SHARE), HEDEMORA.measure(SHARE), HEDEMORA.measure(SHARE)};
        Arrays.stream(measures).forEach(measure -> HEDEMORA.reported(measure, share("2024", 1, 2)));

        assertThat(statementsOf(measures)).isEqualTo(1).isEqualTo(statementsOf(measures[0]));
    }

    private long statementsOf(String... measures) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = hibernate.getStatistics().getPrepareStatementCount();
            of(measures);
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }

    private Map<UUID, List<Report>> of(String... measures) {
        List<UUID> ids = Arrays.stream(measures).map(ReportsThatCountTest::uuid).toList();
        return QuarkusTransaction.requiringNew().call(() -> reports.of(ids));
    }

    private static void judgedBy(String measure, String criterion) {
        // Merge patch would keep fields of the criterion before.
        for (String next : List.of("null", criterion)) {
            HEDEMORA.coordinator()
                    .header("If-Match", "*")
                    .body("{\"criterion\": %s}".formatted(next))
                    .patch(measure)
                    .then()
                    .statusCode(200);
        }
    }

    private static UUID uuid(String address) {
        return UUID.fromString(id(address));
    }
}
