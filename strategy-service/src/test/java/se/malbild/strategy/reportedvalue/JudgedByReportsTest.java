package se.malbild.strategy.reportedvalue;

import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.reportedvalue.Reporting.HEDEMORA;
import static se.malbild.strategy.reportedvalue.Reporting.SHARE;
import static se.malbild.strategy.reportedvalue.Reporting.id;
import static se.malbild.strategy.reportedvalue.Reporting.share;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is reported and counted turns the verdicts of measures.
@QuarkusTest
class JudgedByReportsTest {

    private static final Reporting LYSEKIL = new Reporting("1484");

    @Test
    void theVerdictFollowsWhatUnitsReportAndCorrect() {
        String unit = HEDEMORA.unit();
        String measure = HEDEMORA.decidedMeasure(SHARE, unit);

        Reporting.reported(
                HEDEMORA.editor("eva", unit), measure, share("2024", 1, 10) + ", \"unit\": \"%s\"".formatted(id(unit)));
        awaitVerdict(HEDEMORA, measure, 2024, "NOT_MET");
        // What is reported of the municipality as a whole goes before what its units report.
        HEDEMORA.reported(measure, share("2024", 9, 10));
        awaitVerdict(HEDEMORA, measure, 2024, "MET");
        HEDEMORA.reported(measure, share("2024", 1, 100) + ", \"reason\": \"Räknat om\"");
        awaitVerdict(HEDEMORA, measure, 2024, "NOT_MET");
    }

    @Test
    void whatWaitsForApprovalTurnsNoVerdictUntilItIsApproved() {
        Reporting falun = new Reporting("2080");
        falun.fourEyes(true);
        String measure = falun.decidedMeasure(SHARE);
        String value = falun.reported(measure, share("2024", 9, 10));
        String other = falun.reported(measure, share("2023", 9, 10));

        falun.as("annan", "coordinator")
                .header("If-Match", "*")
                .post(other + "/approval")
                .then()
                .statusCode(200);
        awaitVerdict(falun, measure, 2023, "MET");
        awaitVerdict(falun, measure, 2024, "NO_VERDICT");
        falun.as("annan", "coordinator")
                .header("If-Match", "*")
                .post(value + "/approval")
                .then()
                .statusCode(200);
        awaitVerdict(falun, measure, 2024, "MET");
    }

    @Test
    void theVerdictFollowsTheVisitsThatAreWrittenDown() {
        String measure = LYSEKIL.decidedMeasure("""
                {"type": "YEARLY_IMPROVEMENT", "indicator": "internal.company-visits", "gender": "T"}""");

        visit("2023-05-01");
        visit("2024-05-01");
        visit("2024-09-01");
        awaitVerdict(LYSEKIL, measure, 2024, "MET");
        visit("2023-09-01");
        awaitVerdict(LYSEKIL, measure, 2024, "NOT_MET");
    }

    private static void visit(String day) {
        LYSEKIL.add(LYSEKIL.root(), "company-visits", """
                {"visitedOn": "%s", "kind": "PHYSICAL", "withPoliticians": true}""".formatted(day));
    }

    private static void awaitVerdict(Reporting municipality, String measure, int year, String verdict) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verdicts(municipality, measure, year).equals(List.of(verdict)));
    }

    private static List<String> verdicts(Reporting municipality, String measure, int year) {
        return municipality
                .coordinator()
                .get(measure + "/assessments?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.year == %d }.verdict".formatted(year));
    }
}
