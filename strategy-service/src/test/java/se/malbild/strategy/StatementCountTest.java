package se.malbild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.document.SampleDocument.hedemora;
import static se.malbild.strategy.document.SampleDocument.read;
import static se.malbild.strategy.document.SampleDocument.send;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.effort;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.evaluation;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.serving;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.part.PlanPart;

/// How many statements a request costs. The number is the same however many rows there are.
@QuarkusTest
class StatementCountTest {

    /// What is written sets off work of the service, which can run during the next try. A statement for each focus area
    /// would be 19 more.
    private static final Offset<Long> BACKGROUND = within(5L);

    @Inject
    SessionFactory hibernate;

    @Inject
    DataSource database;

    @Test
    void aListCostsTwoStatementsHoweverManyRowsItHas() {
        draft("Första");
        assertThat(statementsOf(() -> list(STRATEGIES, 1))).isEqualTo(2);

        for (int number = 0; number < 30; number++) {
            draft("Fler " + number);
        }

        assertThat(statementsOf(() -> list(STRATEGIES, 1))).isEqualTo(2);
        assertThat(statementsOf(() -> list(STRATEGIES, 200))).isEqualTo(2);
    }

    @Test
    void aStrategyCostsOneStatement() {
        String address = draft("En");

        assertThat(statementsOf(() -> asCoordinator().get(address).then().statusCode(200)))
                .isEqualTo(1);
    }

    @Test
    void theMeasuresOfAStrategyCostFourStatementsHoweverManyThereAre() {
        String strategy = draft("Med mått");
        for (int number = 0; number < 12; number++) {
            asCoordinator()
                    .body("{\"text\": \"Mått\"}")
                    .post(strategy + "/measures")
                    .then()
                    .statusCode(201);
        }

        assertThat(statementsOf(() -> list(strategy + "/measures", 1))).isEqualTo(4);
        assertThat(statementsOf(() -> list(strategy + "/measures", 200))).isEqualTo(4);
    }

    @Test
    void theAttachmentsOfAStrategyCostThreeStatementsHoweverManyThereAre() {
        String attachments = draft("Med bilagor") + "/attachments";
        for (int number = 0; number < 12; number++) {
            asCoordinator()
                    .contentType("application/pdf")
                    .body("%PDF-1.4 ".getBytes(StandardCharsets.US_ASCII))
                    .post(attachments + "?kind=OTHER&fileName=fil.pdf")
                    .then()
                    .statusCode(201);
        }

        assertThat(statementsOf(() -> list(attachments, 1))).isEqualTo(3);
        assertThat(statementsOf(() -> list(attachments, 200))).isEqualTo(3);
    }

    @Test
    void whatIsReportedForAMeasureCostsFiveStatementsHoweverMuchItIs() {
        String strategy = draft("Rapporterad");
        String measure = add(strategy, "measures", """
                {"text": "Mått", "criterion": {"type": "STANDING_CONDITION", "report": "mark", "title": "Mark finns"}}""");
        for (int year = 2000; year < 2012; year++) {
            add(measure, "reported-values", """
                    {"period": "%d", "holds": true, "evidence": {"text": "Enligt planen"}}""".formatted(year));
        }

        assertThat(statementsOf(() -> list(measure + "/reported-values", 1))).isEqualTo(5);
        assertThat(statementsOf(() -> list(measure + "/reported-values", 200))).isEqualTo(5);
    }

    @Test
    void visitsToCompaniesCostTwoStatementsHoweverManyThereAre() {
        for (int number = 0; number < 12; number++) {
            add(HEDEMORA, "company-visits", """
                    {"visitedOn": "2016-01-01", "kind": "DIGITAL", "withOfficials": true}""");
        }

        assertThat(statementsOf(() -> list(HEDEMORA + "/company-visits", 1))).isEqualTo(2);
        assertThat(statementsOf(() -> list(HEDEMORA + "/company-visits", 200))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals",
                "sections",
                "focus-areas",
                "measures",
                "decisions",
                "outline",
                "contents",
                "contents?asOf=2199-12-31",
                "document",
                "document?asOf=2199-12-31",
            })
    void whatIsReadOfAStrategyCostsTheSameHoweverMuchItHolds(String what) {
        String small = send(sized(1));
        String large = send(sized(20));

        assertThat(statementsOf(() -> get(large + "/" + what))).isEqualTo(statementsOf(() -> get(small + "/" + what)));
    }

    @Test
    void thePagesOfOrganisationUnitsAndHistoryCostTheSameHoweverManyRowsTheyHave() {
        send(sized(20));

        for (String list : List.of(HEDEMORA + "/organisation-units", HEDEMORA + "/history")) {
            assertThat(statementsOf(() -> list(list, 200))).isEqualTo(statementsOf(() -> list(list, 1)));
        }
    }

    @Test
    void thePartsOfAPlanCostTheSameHoweverManyThereAre() {
        String plan = PlanPart.draft();
        String goal = idOf(add(draft("Tjänas"), "goals", "{\"text\": \"Fullmäktiges\"}"));
        for (int number = 0; number < 12; number++) {
            PlanPart.THEME.in(plan, "Tema");
            PlanPart.PLAN_SECTION.in(plan, "Avsnitt");
            add(plan, "plan-goals", "{\"text\": \"Mål\", \"goals\": [\"%s\"]}".formatted(goal));
        }

        for (int limit : new int[] {1, 200}) {
            assertThat(statementsOf(() -> list(plan + "/themes", limit))).isEqualTo(3);
            assertThat(statementsOf(() -> list(plan + "/plan-sections", limit))).isEqualTo(3);
            assertThat(statementsOf(() -> list(plan + "/plan-goals", limit))).isEqualTo(4);
        }
    }

    @Test
    void whichActivitiesServeEffortsCostsThreeStatementsHoweverManyThereAre() {
        String evaluation = evaluation(draft("Utvärderad"), "Utvärdering");
        String plan = PlanPart.draft();
        for (int number = 1; number <= 12; number++) {
            String effort = effort(evaluation, "Insats");
            serving(plan, "", "Aktivitet " + number, effort, "Något");
        }

        assertThat(statementsOf(() -> get(evaluation + "/effort-coverage"))).isEqualTo(3);
        assertThat(statementsOf(() -> list(evaluation + "/efforts", 200))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, verdict-summary?turnedSince=2024-01-01",
        "20, 5, verdict-summary?turnedSince=2024-01-01",
        "1, 5, verdict-summary?turnedSince=2024-01-01&asOf=2025-12-31",
        "20, 5, verdict-summary?turnedSince=2024-01-01&asOf=2025-12-31",
        "1, 2, assessments?asOf=2025-12-31",
        "20, 2, assessments?asOf=2025-12-31",
    })
    void whatIsSaidOfAStrategyCostsTheSameHoweverManyMeasuresItHas(int areas, int statements, String what) {
        String strategy = send(sized(areas));
        WrittenAssessments written = new WrittenAssessments(database);
        asCoordinator()
                .get(strategy + "/measures?limit=200")
                .<List<String>>path("items.id")
                .forEach(measure -> {
                    written.judged(measure, 2023, "MET", "2024-03-01T08:00:00Z");
                    written.judged(measure, 2023, "NOT_MET", "2025-03-01T08:00:00Z");
                    written.overridden(
                            measure, 2023, "BEHIND", "2025-04-01T08:00:00Z", "2025-05-01T08:00:00Z", "ENDED");
                });

        assertThat(statementsOf(() -> get(HEDEMORA + "/" + what + "&strategy=" + StrategyApiCalls.idOf(strategy))))
                .isEqualTo(statements);
    }

    @Test
    void creatingADocumentCostsTheSameHoweverLargeItIs() {
        assertThat(statementsOf(() -> send(sized(20)))).isCloseTo(statementsOf(() -> send(sized(1))), BACKGROUND);
    }

    @Test
    void replacingADocumentCostsTheSameHoweverLargeItIs() {
        ObjectNode draft = sized(1);
        draft.remove("decisions");
        String address = send(draft);

        assertThat(statementsOf(() -> replace(address, 20)))
                .isCloseTo(statementsOf(() -> replace(address, 1)), BACKGROUND);
    }

    @Test
    void reorderingCostsTheSameHoweverMuchIsMoved() {
        assertThat(statementsOf(reordering(20))).isEqualTo(statementsOf(reordering(2)));
    }

    /// Turns the focus areas of a draft around, once more each time.
    private static Runnable reordering(int areas) {
        ObjectNode draft = sized(areas);
        draft.remove("decisions");
        String outline = send(draft) + "/outline";
        return () -> {
            ObjectNode turned = (ObjectNode) read(asCoordinator().get(outline));
            ArrayNode list = turned.withArray("focusAreas");
            for (int area = 0; area < list.size(); area++) {
                list.insert(area, list.remove(list.size() - 1));
            }
            asCoordinator()
                    .header("If-Match", "*")
                    .body(turned.toString())
                    .put(outline)
                    .then()
                    .statusCode(200);
        };
    }

    private static void replace(String address, int areas) {
        ObjectNode document = sized(areas);
        document.remove("decisions");
        asCoordinator()
                .header("If-Match", "*")
                .body(document.toString())
                .put(address + "/document")
                .then()
                .statusCode(200);
    }

    /// A decided document with so many focus areas, each with two of everything and units that no other has.
    private static ObjectNode sized(int areas) {
        ObjectNode document = hedemora();
        ArrayNode list = document.putArray("focusAreas");
        ArrayNode units = document.putArray("units");
        for (int area = 0; area < areas; area++) {
            String unit = "Enhet " + UUID.randomUUID();
            units.addObject().put("name", unit).put("kind", "UNIT");
            ObjectNode written = list.addObject().put("heading", "Område " + area);
            for (int number = 1; number <= 2; number++) {
                String text = "Nummer %d i område %d".formatted(number, area);
                written.withArray("goals").addObject().put("text", text);
                written.withArray("sections").addObject().put("kind", "PROSE").put("text", text);
                ObjectNode measure = written.withArray("measures").addObject().put("text", text);
                measure.withArray("goals").add("%d.1".formatted(area + 1));
                measure.withArray("responsible").addObject().put("unit", unit);
            }
        }
        return document;
    }

    private static void get(String path) {
        asCoordinator().get(path).then().statusCode(200);
    }

    private static void list(String path, int limit) {
        asCoordinator().get(path + "?limit=" + limit).then().statusCode(200);
    }

    /// The background work of the service runs beside; the least of a few tries is the request's own.
    private long statementsOf(Runnable request) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = hibernate.getStatistics().getPrepareStatementCount();
            request.run();
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }
}
