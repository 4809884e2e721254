package se.malbild.strategy.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganisationUnitTest {

    private static final String UNITS = HEDEMORA + "/organisation-units";

    @ParameterizedTest
    @EnumSource
    void aUnitOfAnyKindIsOpenToEveryone(UnitKind kind) {
        String name = newName();
        String address = asCoordinator()
                .body(form(name, kind.name()))
                .post(UNITS)
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .extract()
                .header("Location");

        given().get(address).then().statusCode(200).body("name", is(name), "kind", is(kind.name()));
        given().get(UNITS + "?sort=-updatedAt").then().statusCode(200).body("items.id", hasItem(idOf(address)));
    }

    @Test
    void aUnitIsReplacedPatchedAndDeletedByWhoHasSeenIt() {
        String address = unit();
        String name = newName();

        seen(0).body(form(name, "BOARD")).put(address).then().statusCode(200).header("ETag", is("\"1\""));
        seen(1).body("{\"kind\": \"COMPANY\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("name", is(name), "kind", is("COMPANY"));
        seen(2).delete(address).then().statusCode(204);
        problem(given().get(address).then(), 404, "not-found");
    }

    @Test
    void aUnitIsNotChangedUnseen() {
        String address = unit();

        Stream.of(
                        asCoordinator().body(form(newName(), "UNIT")).put(address),
                        asCoordinator().body("{}").patch(address),
                        asCoordinator().delete(address))
                .forEach(answer -> problem(answer.then(), 428, "precondition-required"));
        Stream.of(
                        seen(7).body(form(newName(), "UNIT")).put(address),
                        seen(7).body("{}").patch(address),
                        seen(7).delete(address))
                .forEach(answer -> problem(answer.then(), 412, "precondition-failed"));
    }

    @Test
    void aNameThatIsTakenIsAConflict() {
        String taken = newName();
        post(taken).then().statusCode(201);
        String other = unit();

        Stream.of(
                        post(taken),
                        seen(0).body(form(taken, "BOARD")).put(other),
                        seen(0).body("{\"name\": \"%s\"}".formatted(taken)).patch(other))
                .forEach(answer -> problem(answer.then(), 409, "conflict").body("detail", containsString(taken)));

        given().get(other).then().header("ETag", is("\"0\"")).body("name", not(taken));
    }

    @Test
    void aUnitKeepsItsNameWhenItsKindChanges() {
        String name = newName();
        String address = post(name).header("Location");

        seen(0).body(form(name, "BOARD")).put(address).then().statusCode(200).body("kind", is("BOARD"));
    }

    @Test
    void aNameIsFreeAgainWhenItsUnitIsDeleted() {
        String name = newName();
        seen(0).delete(post(name).header("Location")).then().statusCode(204);

        post(name).then().statusCode(201);
    }

    @Test
    void ofTwoWithOneNameAtOnceOneIsMade() throws Exception {
        String name = newName();
        Callable<Integer> making = () -> post(name).statusCode();

        assertThat(atOnce(List.of(making, making))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofTwoThatTakeOneNameAtOnceOneGetsIt() throws Exception {
        String name = newName();
        String first = unit();
        String second = unit();

        List<Integer> answers = atOnce(List.of(
                () -> seen(0).body(form(name, "UNIT")).put(first).statusCode(),
                () -> seen(0).body(form(name, "UNIT")).put(second).statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void anotherMunicipalityMayHaveTheSameNameAndKnowsNothingOfTheFirst() {
        String name = newName();
        String address = post(name).header("Location").replace("/2083/", "/2462/");

        stranger()
                .body(form(name, "UNIT"))
                .post(UNITS.replace("2083", "2462"))
                .then()
                .statusCode(201);

        Stream.of(
                        stranger().get(address),
                        stranger().body(form(name, "UNIT")).put(address),
                        stranger().body("{}").patch(address),
                        stranger().delete(address))
                .forEach(answer -> problem(answer.then(), 404, "not-found"));
    }

    @Test
    void theSamePostTwiceWithOneKeyMakesOneUnit() {
        String name = newName();

        String first = keyed(name, name).then().statusCode(201).extract().path("id");

        keyed(name, name).then().statusCode(201).body("id", is(first));
        problem(keyed(name, newName()).then(), 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void whoIsNotTheCoordinatorWritesNothing(String role) {
        String address = unit();

        Stream.of(
                        as(role, "2083").body(form(newName(), "UNIT")).post(UNITS),
                        as(role, "2083")
                                .header("If-Match", "*")
                                .body(form(newName(), "UNIT"))
                                .put(address),
                        as(role, "2083").header("If-Match", "*").body("{}").patch(address),
                        as(role, "2083").header("If-Match", "*").delete(address))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
    }

    @Test
    void unitsAreListedByNameOrAsTheyWereWritten() {
        String mark = newName();
        Stream.of(" c", " a", " b").forEach(end -> post(mark + end).then().statusCode(201));

        List<String> newest = given().get(UNITS + "?limit=3&sort=-updatedAt").path("items.name");
        List<String> sorted = given().get(UNITS + "?limit=200&sort=-name").path("items.name");

        assertThat(newest).containsExactly(mark + " b", mark + " a", mark + " c");
        assertThat(sorted).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String newName() {
        return "Enhet " + UUID.randomUUID();
    }

    private static String form(String name, String kind) {
        return "{\"name\": \"%s\", \"kind\": \"%s\"}".formatted(name, kind);
    }

    private static Response post(String name) {
        return asCoordinator().body(form(name, "UNIT")).post(UNITS);
    }

    private static Response keyed(String key, String name) {
        return asCoordinator()
                .header("Idempotency-Key", key)
                .body(form(name, "UNIT"))
                .post(UNITS);
    }

    private static RequestSpecification seen(int version) {
        return asCoordinator().header("If-Match", "\"%d\"".formatted(version));
    }

    private static RequestSpecification stranger() {
        return as("coordinator", "2462").header("If-Match", "*");
    }
}
