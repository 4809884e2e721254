package se.malbild.strategy.reportedvalue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.reportedvalue.Reporting.ALL;
import static se.malbild.strategy.reportedvalue.Reporting.HEDEMORA;
import static se.malbild.strategy.reportedvalue.Reporting.REACHED;
import static se.malbild.strategy.reportedvalue.Reporting.SHARE;
import static se.malbild.strategy.reportedvalue.Reporting.YES_NO;
import static se.malbild.strategy.reportedvalue.Reporting.form;
import static se.malbild.strategy.reportedvalue.Reporting.id;
import static se.malbild.strategy.reportedvalue.Reporting.report;
import static se.malbild.strategy.reportedvalue.Reporting.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is reported where nobody else has to approve it.
@QuarkusTest
class ReportedValueTest {

    private static final Reporting VANSBRO = new Reporting("2021");

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "erbjudna  | \"share\": {\"numerator\": 3, \"denominator\": 4}      | SHARE",
                "erbjudna  | \"share\": {\"numerator\": 0, \"denominator\": 0}      | SHARE",
                "erbjudna  | \"share\": {\"numerator\": 12.50, \"denominator\": 1E3} | SHARE",
                "mark      | \"holds\": true                                        | YES_NO",
                "mark      | \"holds\": false                                       | YES_NO",
                "permanent | \"reachedOn\": \"2024-03-01\"                          | REACHED",
                "permanent | \"holds\": false                                       | REACHED",
            })
    void anAnswerOfEachKindCountsAtOnceAndIsOpenToEveryone(String report, String answer, String kind) {
        String measure = HEDEMORA.decidedMeasure(ALL);

        String address =
                HEDEMORA.reported(measure, "\"report\": \"%s\", \"period\": \"2024-Q1\", %s".formatted(report, answer));

        given().get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("measure", is(id(measure)), "report", is(report), "kind", is(kind), "period", is("2024-Q1"))
                .body("status", is("APPROVED"), "approvedAt", notNullValue(), "unit", nullValue())
                .body("evidence.text", is("Enligt listan"));
        given().get(measure + "/reported-values").then().statusCode(200).body("items.id", is(List.of(id(address))));
    }

    @Test
    void whoReportedIsShownWithinTheMunicipalityAlone() {
        String address = HEDEMORA.reported(HEDEMORA.decidedMeasure(SHARE), share("2024", 1, 2));

        Stream.of(given().get(address), VANSBRO.coordinator().get(address))
                .forEach(answer -> answer.then().statusCode(200).body("reportedBy", nullValue()));
        HEDEMORA.as("lasare", "reader").get(address).then().body("reportedBy", is("coordinator.2083"));
        given().get(address.replaceFirst("reported-values/.*", "history"))
                .then()
                .statusCode(401);
    }

    @Test
    void theQuestionCanBeLeftOutWhenThereIsOneOnly() {
        String single = HEDEMORA.measure(YES_NO);
        String several = HEDEMORA.measure(ALL);

        report(HEDEMORA.coordinator(), single, "\"period\": \"2024\", \"holds\": true")
                .then()
                .statusCode(201)
                .body("report", is("mark"));
        refused(several, form("\"period\": \"2024\", \"holds\": true"), "report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"period\": \"2024\", \"share\": {\"numerator\": 5, \"denominator\": 4}     | share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": -1, \"denominator\": 4}    | share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 0, \"denominator\": -0.01} | share.denominator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 0.001, \"denominator\": 4} | share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 1, \"denominator\": 1e30}  | share.denominator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 1000000000000000000000000000000, \"denominator\": 1000000000000000000000000000000} | share.denominator,share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 1e-999999, \"denominator\": 4} | share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": \"1\", \"denominator\": 4} | share.numerator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 1}                         | share.denominator",
                "\"period\": \"2024\", \"share\": {\"numerator\": 1, \"denominator\": 1, \"share\": 1} | share.share",
                "\"period\": \"2024\"                                                        | share",
                "\"period\": \"2024\", \"holds\": true                                       | holds,share",
                "\"period\": \"2024\", \"reachedOn\": \"2024-01-01\"                         | reachedOn,share",
                "\"period\": \"20230\", \"share\": {\"numerator\": 1, \"denominator\": 4}    | period",
                "\"period\": \"0024\", \"share\": {\"numerator\": 1, \"denominator\": 4}     | period",
                "\"period\": \"2024-Q5\", \"share\": {\"numerator\": 1, \"denominator\": 4}  | period",
                "\"period\": \"2024-01\", \"share\": {\"numerator\": 1, \"denominator\": 4}  | period",
                "\"period\": \"2199\", \"share\": {\"numerator\": 1, \"denominator\": 4}     | period",
                "\"period\": \"2199-Q4\", \"share\": {\"numerator\": 1, \"denominator\": 4}  | period",
                "\"period\": 2024, \"share\": {\"numerator\": 1, \"denominator\": 4}         | period",
                "\"share\": {\"numerator\": 1, \"denominator\": 4}                           | period",
                "\"period\": \"2024\", \"report\": \"mark\", \"share\": {\"numerator\": 1, \"denominator\": 4} | report",
                "\"period\": \"2024\", \"report\": \"ERBJUDNA\", \"share\": {\"numerator\": 1, \"denominator\": 4} | report",
                "\"period\": \"2024\", \"reason\": \"Fel\", \"share\": {\"numerator\": 1, \"denominator\": 4} | reason",
                "\"period\": \"2024\", \"role\": \"\", \"share\": {\"numerator\": 1, \"denominator\": 4} | role,role",
                "\"period\": \"2024\", \"status\": \"APPROVED\", \"share\": {\"numerator\": 1, \"denominator\": 4} | status",
                "\"period\": \"2024\", \"reportedBy\": \"a\", \"share\": {\"numerator\": 1, \"denominator\": 4} | reportedBy",
            })
    void whatIsNoAnswerToTheQuestionIsRefusedAtItsField(String answer, String fields) {
        refused(HEDEMORA.measure(SHARE), form(answer), fields.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"reachedOn\": \"2199-01-01\"                  | reachedOn",
                "\"reachedOn\": \"1800-01-01\"                  | reachedOn",
                "\"holds\": true                                | holds,reachedOn",
                "\"holds\": false, \"reachedOn\": \"2024-01-01\" | reachedOn",
                "\"share\": {\"numerator\": 1, \"denominator\": 1} | reachedOn,share",
            })
    void aMilestoneIsReachedOnADayOrNotReached(String answer, String fields) {
        refused(HEDEMORA.measure(REACHED), form("\"period\": \"2024\", " + answer), fields.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                             | evidence",
                "{\"attachments\": []}                          | evidence",
                "null                                           | evidence",
                "{\"text\": \" \"}                              | evidence.text",
                "{\"text\": \"\"}                               | evidence.text",
                "{\"link\": \"javascript:alert(1)\"}            | evidence.link",
                "{\"link\": \"JAVASCRIPT:alert(1)//https://a\"} | evidence.link",
                "{\"link\": \" https://hedemora.se\"}           | evidence.link",
                "{\"link\": \"https:// hedemora.se\"}           | evidence.link",
                "{\"link\": \"https://hedemora.se\\\" onclick=\\\"x\"} | evidence.link",
                "{\"link\": \"https://hedemora.se\\njavascript:x\"} | evidence.link",
                "{\"link\": \"https://hedemora.se@evil.example\"} | evidence.link",
                "{\"link\": \"https:///hedemora.se\"}           | evidence.link",
                "{\"link\": \"https:hedemora.se\"}              | evidence.link",
                "{\"link\": \"//hedemora.se\"}                  | evidence.link",
                "{\"link\": \"data:text/html,x\"}               | evidence.link",
                "{\"link\": \"file:///etc/passwd\"}             | evidence.link",
                "{\"link\": \"ftp://hedemora.se\"}              | evidence.link",
                "{\"link\": \"\"}                               | evidence.link",
                "{\"link\": \"https://hedemora.se/\\u202egro\"} | evidence.link",
                "{\"attachments\": [\"0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5\"]} | evidence.attachments[0]",
                "{\"attachments\": [null]}                      | evidence.attachments[0]",
                "{\"attachments\": [\"x\"]}                     | evidence.attachments[0]",
            })
    void evidenceThatIsNoneIsRefused(String evidence, String field) {
        refused(HEDEMORA.measure(YES_NO), evidenced(evidence), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.hedemora.se",
                "HTTP://www.hedemora.se:8080/a/b?c=d&e=[f]#g",
                "https://näringsliv.example/företag/åäö",
                "https://[::1]/x",
                "https://hedemora.se/sök?q=javascript:x",
            })
    void aLinkComesBackAsItWasWritten(String link) {
        String measure = HEDEMORA.measure(YES_NO);

        Response answer = HEDEMORA.coordinator()
                .body(evidenced("{\"link\": \"%s\"}".formatted(link)))
                .post(measure + "/reported-values");

        answer.then().statusCode(201).body("evidence.link", is(link), "evidence.attachments", hasSize(0));
    }

    @Test
    void attachmentsAreThoseOfTheMeasuresOwnStrategyInTheirOrder() {
        String strategy = HEDEMORA.draft();
        String measure = HEDEMORA.measureOf(strategy, YES_NO, "");
        List<String> own = List.of(HEDEMORA.attachment(strategy), HEDEMORA.attachment(strategy));
        String other = HEDEMORA.attachment(HEDEMORA.draft());
        String foreign = VANSBRO.attachment(VANSBRO.draft());

        refused(measure, attached(own.getFirst(), other), "evidence.attachments[1]");
        refused(measure, attached(foreign), "evidence.attachments[0]");
        refused(measure, attached(own.getFirst(), own.getFirst()), "evidence.attachments[1]");
        HEDEMORA.coordinator()
                .body(attached(own.getLast(), own.getFirst()))
                .post(measure + "/reported-values")
                .then()
                .statusCode(201)
                .body("evidence.attachments", is(own.reversed()));
    }

    @Test
    void anAttachmentThatIsEvidenceIsNotDeletedButGoesWithItsDraft() {
        String strategy = HEDEMORA.draft();
        String measure = HEDEMORA.measureOf(strategy, YES_NO, "");
        String attachment = HEDEMORA.attachment(strategy);
        String value = HEDEMORA.coordinator()
                .body(attached(attachment))
                .post(measure + "/reported-values")
                .header("Location");

        problem(
                        HEDEMORA.coordinator()
                                .header("If-Match", "*")
                                .delete(strategy + "/attachments/" + attachment)
                                .then(),
                        409,
                        "conflict")
                .body("detail", containsString("rapporterat värde"));
        HEDEMORA.coordinator().header("If-Match", "*").delete(strategy).then().statusCode(204);
        HEDEMORA.coordinator().get(value).then().statusCode(404);
    }

    @Test
    void whatAMeasureAsksForNoMoreOrNeverAskedForIsNotReported() {
        String never = HEDEMORA.measureOf(
                HEDEMORA.draft(), "{\"type\": \"YEARLY_IMPROVEMENT\", \"indicator\": \"a.b\", \"gender\": \"T\"}", "");
        String unjudged = HEDEMORA.add(HEDEMORA.draft(), "measures", "{\"text\": \"Utan kriterium\"}");
        String changed = HEDEMORA.measure(SHARE);
        judgedBy(changed, YES_NO);

        refused(never, form(share("2024", 1, 2)), "report");
        refused(unjudged, form(share("2024", 1, 2)), "report");
        refused(changed, form("\"report\": \"erbjudna\", " + share("2024", 1, 2)), "report");
        refused(changed, form(share("2024", 1, 2)), "holds", "share");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatCountedAndTheEarlierStaysReadable() {
        String measure = HEDEMORA.decidedMeasure(SHARE);
        String first = HEDEMORA.reported(measure, share("2024", 1, 2));

        problem(report(HEDEMORA.coordinator(), measure, share("2024", 2, 2)).then(), 409, "conflict")
                .body("detail", containsString("reason"), "detail", containsString(id(first)));
        String second = HEDEMORA.reported(measure, share("2024", 2, 2) + ", \"reason\": \"Felräknat\"");

        given().get(first)
                .then()
                .body("status", is("SUPERSEDED"), "supersededBy", is(id(second)), "share.numerator", is(1));
        given().get(second).then().body("status", is("APPROVED"), "reason", is("Felräknat"), "share.numerator", is(2));
        given().get(measure + "/reported-values?status=APPROVED").then().body("items.id", is(List.of(id(second))));
        String third = HEDEMORA.reported(measure, share("2024", 0, 2) + ", \"reason\": \"Ändå inte\"");
        given().get(second).then().body("status", is("SUPERSEDED"), "supersededBy", is(id(third)));
    }

    @Test
    void otherPeriodsAndUnitsAreOtherPlaces() {
        String unit = HEDEMORA.unit();
        String measure = HEDEMORA.measure(SHARE);
        String ofUnit = ", \"unit\": \"%s\"".formatted(id(unit));

        Stream.of(
                        share("2024", 1, 2),
                        share("2024-Q1", 1, 2),
                        share("2025", 1, 2),
                        share("2024", 1, 2) + ofUnit,
                        share("2024-Q1", 1, 2) + ofUnit)
                .forEach(answer -> HEDEMORA.reported(measure, answer));

        problem(
                report(HEDEMORA.coordinator(), measure, share("2024", 1, 2) + ofUnit)
                        .then(),
                409,
                "conflict");
        Response all = HEDEMORA.coordinator().get(measure + "/reported-values?year=2024");
        assertThat(all.<List<String>>path("items.period"))
                .containsExactlyInAnyOrder("2024", "2024", "2024-Q1", "2024-Q1");
        HEDEMORA.coordinator()
                .get(measure + "/reported-values?unit=" + id(unit) + "&period=2024&report=erbjudna")
                .then()
                .body("items", hasSize(1), "items.unit", hasItem(id(unit)));
        HEDEMORA.coordinator()
                .get(measure + "/reported-values?report=mark")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"period=20230", "year=1", "status=NONE", "unit=x", "report=%C3%85", "kind=SHARE"})
    void aFilterThatCannotBeIsRefused(String filter) {
        problem(
                HEDEMORA.coordinator()
                        .get(HEDEMORA.measure(SHARE) + "/reported-values?" + filter)
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void ofTwoFirstValuesAtOnceOneWinsAndTheOtherIsToldSo() throws Exception {
        String measure = HEDEMORA.measure(SHARE);
        Callable<Integer> reporting = () ->
                report(HEDEMORA.coordinator(), measure, share("2024", 1, 2)).statusCode();

        assertThat(atOnce(List.of(reporting, reporting, reporting, reporting)))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void ofTwoCorrectionsAtOnceBothAreKeptAndOneCounts() throws Exception {
        String measure = HEDEMORA.measure(SHARE);
        HEDEMORA.reported(measure, share("2024", 1, 2));
        Callable<Integer> correcting =
                () -> report(HEDEMORA.coordinator(), measure, share("2024", 2, 2) + ", \"reason\": \"Rättat\"")
                        .statusCode();

        assertThat(atOnce(List.of(correcting, correcting))).containsExactly(201, 201);

        List<String> statuses =
                HEDEMORA.coordinator().get(measure + "/reported-values").path("items.status");
        assertThat(statuses).containsExactlyInAnyOrder("APPROVED", "SUPERSEDED", "SUPERSEDED");
    }

    @Test
    void whatHasCountedIsNeitherChangedNorDeleted() throws SQLException {
        String measure = HEDEMORA.measure(SHARE);
        String first = HEDEMORA.reported(measure, share("2024", 1, 2));
        HEDEMORA.reported(measure, share("2024", 2, 2) + ", \"reason\": \"Rättat\"");
        String second = HEDEMORA.coordinator().get(first).path("supersededBy");

        for (String value : List.of(first, first.replace(id(first), second))) {
            Stream.of(
                            HEDEMORA.coordinator()
                                    .header("If-Match", "*")
                                    .body(form(share("2024", 0, 2)))
                                    .put(value),
                            HEDEMORA.coordinator()
                                    .header("If-Match", "*")
                                    .body("{\"role\": \"Chef\"}")
                                    .patch(value),
                            HEDEMORA.coordinator().header("If-Match", "*").delete(value))
                    .forEach(answer -> problem(answer.then(), 409, "conflict"));
            String standing = HEDEMORA.coordinator().get(value).asString();
            assertThat(refusedByTheDatabase("UPDATE reported_value SET numerator = 0 WHERE id = ?", value))
                    .contains("not changed");
            assertThat(refusedByTheDatabase("DELETE FROM reported_value WHERE id = ?", value))
                    .contains("not deleted");
            assertThat(HEDEMORA.coordinator().get(value).asString()).isEqualTo(standing);
        }
    }

    private String refusedByTheDatabase(String statement, String address) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, UUID.fromString(id(address)));
            change.executeUpdate();
            return "";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void aUnitReportsForItselfAloneAndOnlyWhereItAnswers() {
        String own = HEDEMORA.unit();
        String other = HEDEMORA.unit();
        String measure = HEDEMORA.decidedMeasure(SHARE, own, other);
        String elsewhere = HEDEMORA.decidedMeasure(SHARE, other);
        String nobodys = HEDEMORA.decidedMeasure(SHARE);

        Reporting.reported(HEDEMORA.editor("eva", own), measure, of(own));
        Stream.of(
                        report(HEDEMORA.editor("eva", own), measure, of(other)),
                        report(HEDEMORA.editor("eva", own), measure, share("2024", 1, 2)),
                        report(HEDEMORA.editor("eva", own), elsewhere, of(own)),
                        report(HEDEMORA.editor("eva", own), nobodys, of(own)),
                        report(HEDEMORA.as("eva", "unit-editor"), measure, of(own)),
                        report(HEDEMORA.as("lasare", "reader", id(own)), measure, of(own)),
                        report(VANSBRO.editor("eva", own), measure, of(own)))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        problem(
                report(given().contentType("application/json"), measure, of(own))
                        .then(),
                401,
                "unauthenticated");
    }

    private static String of(String unit) {
        return share("2024", 1, 2) + ", \"unit\": \"%s\"".formatted(id(unit));
    }

    @Test
    void aUnitOfAnotherMunicipalityIsNamed() {
        refused(HEDEMORA.measure(SHARE), form(of(VANSBRO.unit())), "unit");
    }

    @Test
    void aUnitThatHasReportedIsNotDeleted() {
        String unit = HEDEMORA.unit();
        HEDEMORA.reported(HEDEMORA.measure(SHARE), of(unit));

        problem(HEDEMORA.coordinator().header("If-Match", "*").delete(unit).then(), 409, "conflict")
                .body("detail", containsString("rapporterade"));
    }

    @Test
    void whatIsReportedForADraftOrInAnotherMunicipalityIsNotThere() {
        String measure = HEDEMORA.measure(SHARE);
        String value = HEDEMORA.reported(measure, share("2024", 1, 2));
        String elsewhere = value.replace("/2083/", "/2021/");

        Stream.of(
                        given().get(value),
                        given().get(measure + "/reported-values"),
                        given().get(elsewhere),
                        VANSBRO.coordinator().get(value),
                        VANSBRO.coordinator().get(elsewhere),
                        report(VANSBRO.coordinator(), measure.replace("/2083/", "/2021/"), share("2024", 1, 2)),
                        VANSBRO.coordinator().header("If-Match", "*").delete(elsewhere),
                        VANSBRO.coordinator().header("If-Match", "*").post(elsewhere + "/approval"),
                        report(
                                HEDEMORA.coordinator(),
                                HEDEMORA.root() + "/measures/" + UUID.randomUUID(),
                                share("2024", 1, 2)))
                .forEach(answer -> problem(answer.then(), 404, "not-found"));
        HEDEMORA.as("lasare", "reader").get(value).then().statusCode(200);
    }

    @Test
    void theSamePostTwiceWithOneKeyReportsOnce() {
        String measure = HEDEMORA.measure(SHARE);
        String key = UUID.randomUUID().toString();

        String first = report(HEDEMORA.coordinator().header("Idempotency-Key", key), measure, share("2024", 1, 2))
                .path("id");

        report(HEDEMORA.coordinator().header("Idempotency-Key", key), measure, share("2024", 1, 2))
                .then()
                .statusCode(201)
                .body("id", is(first));
    }

    @Test
    void theHistoryTellsOfEachValueByItself() {
        String measure = HEDEMORA.measure(SHARE);
        String first = HEDEMORA.reported(measure, share("2024", 1, 2));
        HEDEMORA.reported(measure, share("2024", 2, 2) + ", \"reason\": \"Rättat\"");

        HEDEMORA.coordinator()
                .get(HEDEMORA.root() + "/history?thingId=" + id(first))
                .then()
                .statusCode(200)
                .body("items.change", is(List.of("CHANGED", "CREATED")), "items[0].thing", is("REPORTED_VALUE"))
                .body("items[0].after.status", is("SUPERSEDED"), "items[0].operation", is("createReportedValue"));
    }

    @Test
    void theMeasureIsMarkedToBeJudgedAnew() throws SQLException {
        String measure = HEDEMORA.measure(SHARE);
        await().atMost(Duration.ofSeconds(20)).until(() -> !isMarked(measure));
        markForTheYear3000(measure);

        HEDEMORA.reported(measure, share("2024", 1, 2));

        await().atMost(Duration.ofSeconds(20)).until(() -> !isMarked(measure));
    }

    // The mark stays until it is renewed: nothing else would have the measure judged.
    private void markForTheYear3000(String measure) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement("""
                        INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                        VALUES (?, '2083', 9223372036854775807, '3000-01-01', '3000-01-01')""")) {
            mark.setObject(1, UUID.fromString(id(measure)));
            mark.executeUpdate();
        }
    }

    private boolean isMarked(String measure) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT EXISTS (SELECT FROM dirty_measure WHERE measure_id = '%s')".formatted(id(measure)))) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static void judgedBy(String measure, String criterion) {
        HEDEMORA.coordinator()
                .header("If-Match", "*")
                .body("{\"criterion\": null}")
                .patch(measure)
                .then()
                .statusCode(200);
        HEDEMORA.coordinator()
                .header("If-Match", "*")
                .body("{\"criterion\": %s}".formatted(criterion))
                .patch(measure)
                .then()
                .statusCode(200);
    }

    private static String evidenced(String evidence) {
        return "{\"period\": \"2024\", \"holds\": true, \"evidence\": %s}".formatted(evidence);
    }

    private static String attached(String... attachments) {
        return evidenced("{\"attachments\": [\"%s\"]}".formatted(String.join("\", \"", attachments)));
    }

    /// Nothing is reported, and the fields are named.
    private static void refused(String measure, String body, String... fields) {
        Response answer = HEDEMORA.coordinator().body(body).post(measure + "/reported-values");

        List<String> named = problem(answer.then().log().ifValidationFails(), 400, "invalid-input")
                .extract()
                .path("violations.field");
        assertThat(named).containsExactlyInAnyOrder(fields);
        HEDEMORA.coordinator().get(measure + "/reported-values").then().body("meta.totalRecords", is(0));
    }
}
