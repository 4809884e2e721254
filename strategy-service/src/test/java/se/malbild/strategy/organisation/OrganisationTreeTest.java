package se.malbild.strategy.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Units that lie in each other.
@QuarkusTest
class OrganisationTreeTest {

    private static final UnitCalls SATER = new UnitCalls("2082");

    @Test
    void aUnitLiesInAnotherAndHasTheAddressOfItsFunction() {
        String parent = SATER.unit();

        String child = SATER.id(SATER.post("organisation-units", """
                {"name": "%s", "kind": "UNIT", "parent": "%s", "functionAddress": "naringsliv@säter.se"}""".formatted(UnitCalls.newName(), parent)));

        SATER.get("organisation-units/" + child)
                .then()
                .statusCode(200)
                .body(
                        "parent", is(parent),
                        "functionAddress", is("naringsliv@säter.se"),
                        "endedOn", equalTo(null),
                        "successors", is(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "näringsliv",
                "naringsliv@",
                "@sater.se",
                "naringsliv@sater",
                "n liv@sater.se",
                "a@b@sater.se",
                ""
            })
    void whatCannotBeAnAddressIsRefused(String address) {
        problem(
                        SATER.post("organisation-units", """
                                {"name": "%s", "kind": "UNIT", "functionAddress": "%s"}""".formatted(UnitCalls.newName(), address))
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations.field", is(List.of("functionAddress")),
                        "violations[0].message", containsString("funktionens e-postadress"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naringsliv@sater.se",
                "kultur-och.fritid+bokning@kommun.sater.se",
                "anna.lind@sater.se",
                "nämnd@xn--ster-loa.se",
                "O'Reilly@sater.museum"
            })
    void noAddressIsRefusedForHowItLooks(String address) {
        SATER.post("organisation-units", """
                        {"name": "%s", "kind": "UNIT", "functionAddress": "%s"}""".formatted(UnitCalls.newName(), address))
                .then()
                .statusCode(201)
                .body("functionAddress", is(address));
    }

    @Test
    void theTreeComesInOneCallEachUnitBeforeThoseThatLieInIt() {
        String mark = UnitCalls.newName();
        String board = SATER.unit(mark + " Ö", "BOARD", null);
        String second = SATER.unit(mark + " b", "DEPARTMENT", board);
        String first = SATER.unit(mark + " Å", "COMPANY", null);
        String inner = SATER.unit(mark + " i", "UNIT", second);
        String sibling = SATER.unit(mark + " a", "DEPARTMENT", board);

        List<Map<String, Object>> tree = given().get(SATER.path("organisation-tree"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("units.findAll { it.name.startsWith('%s') }".formatted(mark));

        assertThat(tree).extracting(unit -> unit.get("id")).containsExactly(first, board, sibling, second, inner);
        assertThat(tree).extracting(unit -> unit.get("depth")).containsExactly(1, 1, 2, 2, 3);
        assertThat(tree).extracting(unit -> unit.get("unitCount")).containsExactly(0, 2, 0, 1, 0);
        assertThat(tree.getLast().get("path")).isEqualTo(List.of(mark + " Ö", mark + " b", mark + " i"));
    }

    @Test
    void aUnitDoesNotComeToLieInOneThatLiesInIt() {
        String mark = UnitCalls.newName();
        String outer = SATER.unit(mark + " yttre", "UNIT", null);
        String middle = SATER.unit(mark + " mellan", "UNIT", outer);
        String inner = SATER.unit(mark + " inre", "UNIT", middle);

        refusedParent(SATER.move(outer, inner), "%1$s yttre → %1$s inre → %1$s mellan → %1$s yttre".formatted(mark));
        refusedParent(SATER.move(outer, outer), mark + " yttre → " + mark + " yttre");

        SATER.get("organisation-units/" + outer).then().body("parent", equalTo(null));
    }

    @RepeatedTest(5)
    void twoMovesAtOnceDoNotCloseACircle() throws Exception {
        String one = SATER.unit();
        String other = SATER.unit();
        Callable<Integer> under = () -> SATER.move(one, other).statusCode();
        Callable<Integer> over = () -> SATER.move(other, one).statusCode();

        assertThat(atOnce(List.of(under, over))).containsExactlyInAnyOrder(200, 400);
    }

    @RepeatedTest(3)
    void threeMovesAtOnceDoNotCloseACircle() throws Exception {
        List<String> ring = List.of(SATER.unit(), SATER.unit(), SATER.unit());

        List<Integer> answers = atOnce(List.of(
                () -> SATER.move(ring.get(0), ring.get(1)).statusCode(),
                () -> SATER.move(ring.get(1), ring.get(2)).statusCode(),
                () -> SATER.move(ring.get(2), ring.get(0)).statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 400);
    }

    @Test
    void theTreeHasTenLevelsAndNoMore() {
        String tenth = chain(10);
        String chainOfThree = SATER.unit();
        SATER.unit(UnitCalls.newName(), "UNIT", SATER.unit(UnitCalls.newName(), "UNIT", chainOfThree));

        problem(
                        SATER.post("organisation-units", UnitCalls.form(UnitCalls.newName(), "UNIT", tenth))
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations.field", is(List.of("parent")),
                        "violations[0].message", allOf(containsString("nivå 11"), containsString("högst 10")));
        refusedParent(SATER.move(chainOfThree, chain(8)), "nivå 11");
        SATER.move(chainOfThree, chain(7)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aParentIsAUnitOfTheMunicipality(boolean elsewhere) {
        String foreign =
                elsewhere ? new UnitCalls("2021").unit() : UUID.randomUUID().toString();

        refusedParent(SATER.move(SATER.unit(), foreign), "ingen enhet i kommunen");
        problem(
                        SATER.post("organisation-units", UnitCalls.form(UnitCalls.newName(), "UNIT", foreign))
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("parent")));
    }

    @Test
    void aUnitLeavesTheOneThatItLiesIn() {
        String child = SATER.unit(UnitCalls.newName(), "UNIT", SATER.unit());

        SATER.seen()
                .body("{\"parent\": null}")
                .patch(SATER.path("organisation-units/" + child))
                .then()
                .statusCode(200)
                .body("parent", equalTo(null));
    }

    @Test
    void aUnitThatOthersLieInIsNotDeleted() {
        String parent = SATER.unit();
        SATER.unit(UnitCalls.newName(), "UNIT", parent);

        problem(SATER.seen().delete(SATER.path("organisation-units/" + parent)).then(), 409, "conflict")
                .body("detail", containsString("Andra enheter ligger i enheten"));
    }

    @ParameterizedTest
    @CsvSource({"parent={id}, 2", "parent={id}&kind=BOARD, 1", "name=åSEN, 1", "name=_, 0", "kind=COMPANY, 0"})
    void unitsAreListedByWhereTheyLieWhatTheyAreAndWhatTheyAreCalled(String filter, int count) {
        UnitCalls leksand = new UnitCalls("2029");
        String parent = leksand.ensured("Kommunen", "DEPARTMENT", null);
        leksand.ensured("Nämnden", "BOARD", parent);
        leksand.ensured("Åsens skola", "UNIT", parent);

        given().get(leksand.path("organisation-units?sort=-kind,name&" + filter.replace("{id}", parent)))
                .then()
                .statusCode(200)
                .body("items.size()", is(count));
    }

    @Test
    void aPartOfANameIsFoundWhateverLettersAreCapital() {
        String mark = UnitCalls.newName();
        String unit = SATER.unit(mark, "UNIT", null);

        given().queryParam("name", mark.substring(2).toUpperCase(Locale.ROOT))
                .get(SATER.path("organisation-units"))
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(unit)));
        given().get(SATER.path("organisation-units?limit=200")).then().body("items.id", hasItem(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent=x", "kind=NONE", "ended=maybe", "name=", "owner=x"})
    void aFilterThatCannotBeIsRefused(String filter) {
        assertThat(given().get(SATER.path("organisation-units?" + filter)).statusCode())
                .isIn(400, 404);
    }

    /// A unit on a level, with new ones above it.
    private static String chain(int level) {
        String unit = null;
        for (int depth = 1; depth <= level; depth++) {
            unit = SATER.unit(UnitCalls.newName(), "UNIT", unit);
        }
        return Objects.requireNonNull(unit);
    }

    private static void refusedParent(Response answer, String words) {
        problem(answer.then(), 400, "invalid-input")
                .body("violations.field", is(List.of("parent")), "violations[0].message", containsString(words));
    }

    @Test
    void onlyTheCoordinatorMovesUnits() {
        String unit = SATER.unit();

        for (String role : List.of("reader", "unit-editor")) {
            problem(
                    as(role, "2082")
                            .header("If-Match", "*")
                            .body("{\"parent\": \"%s\"}".formatted(SATER.unit()))
                            .patch(SATER.path("organisation-units/" + unit))
                            .then(),
                    403,
                    "forbidden");
        }
    }
}
