package se.malbild.strategy.companyvisit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class CompanyVisitTest {

    private static final String VISITS = HEDEMORA + "/company-visits";

    @Inject
    DataSource database;

    @Test
    void aVisitIsWrittenDownReplacedAndDeletedByWhoHasSeenIt() {
        String unit = idOf(unit());
        String address = add(HEDEMORA, "company-visits", visit("2024-03-12", "PHYSICAL"));

        asCoordinator()
                .get(address)
                .then()
                .body("visitedOn", is("2024-03-12"), "kind", is("PHYSICAL"))
                .body("withPoliticians", is(false), "withOfficials", is(true));
        String changed = """
                {"visitedOn": "2024-03-13", "kind": "DIGITAL", "withPoliticians": true, "unit": "%s"}""".formatted(unit);
        problem(asCoordinator().body(changed).put(address).then(), 428, "precondition-required");
        seen(0).body(changed)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("unit", is(unit), "withPoliticians", is(true), "withOfficials", is(false));
        problem(seen(0).delete(address).then(), 412, "precondition-failed");
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .delete(HEDEMORA + "/organisation-units/" + unit)
                        .then(),
                409,
                "conflict");
        seen(1).delete(address).then().statusCode(204);
        problem(asCoordinator().get(address).then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"visitedOn\": \"2199-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": true | visitedOn",
                "\"visitedOn\": \"2024-02-30\", \"kind\": \"PHYSICAL\", \"withOfficials\": true | visitedOn",
                "\"kind\": \"PHYSICAL\", \"withOfficials\": true                                | visitedOn",
                "\"visitedOn\": \"2024-01-01\", \"withOfficials\": true                         | kind",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\"                          | withPoliticians",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": false | withPoliticians",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": \"ja\" | withOfficials",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": true, \"unit\": \"0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5\" | unit",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": true, \"note\": \"x\" | note",
                "\"visitedOn\": \"2024-01-01\", \"kind\": \"PHYSICAL\", \"withOfficials\": true, \"company\": \"x\" | company",
            })
    void whatIsNoVisitIsRefused(String fields, String field) {
        problem(asCoordinator().body("{%s}".formatted(fields)).post(VISITS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)));
    }

    @Test
    void aUnitWritesDownItsOwnVisitsAlone() {
        String own = idOf(unit());
        String other = idOf(unit());
        String mine = editor(own)
                .body(ofUnit(own))
                .post(VISITS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String theirs = add(HEDEMORA, "company-visits", ofUnit(other));

        Stream.of(
                        editor(own).body(ofUnit(other)).post(VISITS),
                        editor(own).body(visit("2024-01-01", "PHYSICAL")).post(VISITS),
                        editor(own).body(ofUnit(other)).put(mine),
                        editor(own).body(ofUnit(own)).put(theirs),
                        editor(own).delete(theirs),
                        as("reader", "2083").body(ofUnit(own)).post(VISITS))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        editor(own).delete(mine).then().statusCode(204);
    }

    @Test
    void aTokenWhoseUnitIsNoIdOfAUnitGivesNoRight() {
        problem(editor("kansliet").body(ofUnit(idOf(unit()))).post(VISITS).then(), 403, "forbidden");
    }

    @Test
    void visitsAreSeenByThoseWhoWorkForTheMunicipality() {
        String address = add(HEDEMORA, "company-visits", visit("2024-03-12", "DIGITAL"));

        as("reader", "2083").get(address).then().statusCode(200);
        problem(given().get(address).then(), 401, "unauthenticated");
        problem(given().get(VISITS).then(), 401, "unauthenticated");
        problem(as("coordinator", "2021").get(address).then(), 403, "forbidden");
        problem(as("coordinator", "2021").get(address.replace("2083", "2021")).then(), 404, "not-found");
        problem(
                as("coordinator", "2021")
                        .header("If-Match", "*")
                        .delete(address.replace("2083", "2021"))
                        .then(),
                404,
                "not-found");
    }

    @Test
    void visitsAreListedByDayKindYearAndUnit() {
        String unit = idOf(unit());
        Stream.of("2019-12-31 PHYSICAL", "2020-01-01 DIGITAL", "2020-12-31 PHYSICAL")
                .map(line -> line.split(" ", -1))
                .forEach(line -> add(
                        HEDEMORA,
                        "company-visits",
                        visit(line[0], line[1]).replace("}", ", \"unit\": \"%s\"}".formatted(unit))));

        list("unit=" + unit).body("items.visitedOn", is(List.of("2020-12-31", "2020-01-01", "2019-12-31")));
        list("unit=" + unit + "&year=2020&sort=visitedOn")
                .body("items.visitedOn", is(List.of("2020-01-01", "2020-12-31")));
        list("unit=" + unit + "&year=2020&kind=PHYSICAL").body("items", hasSize(1));
        problem(asCoordinator().get(VISITS + "?kind=BY_PHONE").then(), 400, "invalid-input");
    }

    @Test
    void theSamePostTwiceWithOneKeyIsOneVisit() {
        String key = UUID.randomUUID().toString();
        String body = visit("2018-01-01", "DIGITAL");

        String first = asCoordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(VISITS)
                .path("id");

        asCoordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(VISITS)
                .then()
                .body("id", is(first));
    }

    @Test
    void measuresThatRestOnTheNumberOfVisitsAreJudgedAnew() throws SQLException {
        String measure = measure(draft("Öka antalet fysiska företagsbesök"), VisitsPerYear.CODE);
        String visit = add(HEDEMORA, "company-visits", visit("2024-03-12", "PHYSICAL"));
        List<Runnable> changes = List.of(
                () -> add(HEDEMORA, "company-visits", visit("2024-03-12", "PHYSICAL")),
                () -> seen(0).body(visit("2023-03-12", "PHYSICAL"))
                        .put(visit)
                        .then()
                        .statusCode(200),
                () -> seen(1).delete(visit).then().statusCode(204));

        for (Runnable change : changes) {
            await().atMost(Duration.ofSeconds(20)).until(() -> !isMarked(measure));
            markForTheYear3000(measure);
            change.run();
            await().atMost(Duration.ofSeconds(20)).until(() -> !isMarked(measure));
        }
    }

    @Test
    void theHistoryKeepsAVisitThatWasDeleted() {
        String address = add(HEDEMORA, "company-visits", visit("2024-03-12", "PHYSICAL"));
        seen(0).delete(address).then().statusCode(204);

        String history = asCoordinator()
                .get(HEDEMORA + "/history?thing=COMPANY_VISIT&thingId=" + idOf(address))
                .asString();

        assertThat(history).contains("DELETED").contains("2024-03-12");
    }

    // The mark stays until it is renewed: nothing else would have the measure judged.
    private void markForTheYear3000(String measure) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement("""
                        INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
                        VALUES (?, '2083', 9223372036854775807, '3000-01-01', '3000-01-01')""")) {
            mark.setObject(1, UUID.fromString(idOf(measure)));
            mark.executeUpdate();
        }
    }

    private boolean isMarked(String measure) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT EXISTS (SELECT FROM dirty_measure WHERE measure_id = ?)")) {
            query.setObject(1, UUID.fromString(idOf(measure)));
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static ValidatableResponse list(String query) {
        return asCoordinator().get(VISITS + "?" + query).then().statusCode(200);
    }

    private static RequestSpecification editor(String unit) {
        return given().header("Authorization", Tokens.bearerOf("eva", "unit-editor", "2083", unit))
                .header("If-Match", "*")
                .contentType("application/json");
    }

    private static RequestSpecification seen(int version) {
        return asCoordinator().header("If-Match", "\"%d\"".formatted(version));
    }

    private static String visit(String day, String kind) {
        return "{\"visitedOn\": \"%s\", \"kind\": \"%s\", \"withOfficials\": true}".formatted(day, kind);
    }

    private static String ofUnit(String unit) {
        return visit("2024-01-01", "PHYSICAL").replace("}", ", \"unit\": \"%s\"}".formatted(unit));
    }
}
