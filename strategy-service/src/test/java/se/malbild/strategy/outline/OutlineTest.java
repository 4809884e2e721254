package se.malbild.strategy.outline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.document.SampleDocument.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a draft with one thing of each kind in each place, the first focus area holding two.
@QuarkusTest
class OutlineTest {

    private String strategy = "";
    private String outline = "";
    private String movedGoal = "";
    private String unmovedGoal = "";

    @BeforeEach
    void makeADraft() {
        strategy = draft("Disposition");
        outline = strategy + "/outline";
        String first = idOf(add(strategy, "focus-areas", "{\"heading\": \"Första\"}"));
        String second = idOf(add(strategy, "focus-areas", "{\"heading\": \"Andra\"}"));
        unmovedGoal = goal("första 1", "?focusArea=" + first);
        movedGoal = goal("första 2", "?focusArea=" + first);
        goal("andra 1", "?focusArea=" + second);
        goal("utanför 1", "");
        measure("första 1", "?focusArea=" + first);
        measure("andra 1", "?focusArea=" + second);
        measure("utanför 1", "");
        section("öppning 1", "");
        section("första 1", "?focusArea=" + first);
        section("andra 1", "?focusArea=" + second);
        section("avslutning 1", "?place=CLOSING");
    }

    @Test
    void theOutlineNamesEverythingInTheOrderOfTheDocument() {
        JsonNode found = found();

        assertThat(found.at("/focusAreas").findValuesAsText("focusArea")).isEqualTo(ids("focus-areas"));
        assertThat(texts(found, "/focusAreas/0/goals", "/focusAreas/1/goals", "/goals"))
                .isEqualTo(ids("goals"));
        assertThat(texts(found, "/focusAreas/0/measures", "/focusAreas/1/measures", "/measures"))
                .isEqualTo(ids("measures"));
        assertThat(texts(
                        found,
                        "/openingSections",
                        "/focusAreas/0/sections",
                        "/focusAreas/1/sections",
                        "/closingSections"))
                .isEqualTo(ids("sections"));
    }

    @Test
    void everythingIsReorderedAndMovedInOneCall() {
        JsonNode wanted = found();
        ArrayNode areas = list(wanted, "/focusAreas");
        areas.add(areas.remove(0));
        move(wanted, "/focusAreas/1/goals", "/goals");
        move(wanted, "/goals", "/focusAreas/0/goals");
        move(wanted, "/focusAreas/0/measures", "/focusAreas/1/measures");
        move(wanted, "/measures", "/focusAreas/0/measures");
        move(wanted, "/focusAreas/0/sections", "/openingSections");
        move(wanted, "/openingSections", "/closingSections");
        move(wanted, "/closingSections", "/focusAreas/1/sections");

        Response after = put(wanted, tag(outline));

        assertThat(read(after)).isEqualTo(wanted);
        assertThat(found()).isEqualTo(wanted);
        assertThat(after.header("ETag")).isEqualTo(tag(outline));
    }

    @Test
    void theListsAndTheDocumentFollowTheNewOrder() {
        JsonNode wanted = found();
        ArrayNode areas = list(wanted, "/focusAreas");
        areas.add(areas.remove(0));
        move(wanted, "/goals", "/focusAreas/0/goals");
        move(wanted, "/closingSections", "/openingSections");

        put(wanted, tag(outline)).then().statusCode(200);

        asCoordinator().get(strategy + "/focus-areas").then().body("items.heading", is(List.of("Andra", "Första")));
        asCoordinator()
                .get(strategy + "/goals")
                .then()
                .body("items.text", is(List.of("andra 1", "utanför 1", "första 1", "första 2")));
        asCoordinator()
                .get(strategy + "/measures")
                .then()
                .body("items.text", is(List.of("andra 1", "första 1", "utanför 1")));
        asCoordinator()
                .get(strategy + "/sections")
                .then()
                .body("items.heading", is(List.of("öppning 1", "avslutning 1", "andra 1", "första 1")));
        asCoordinator()
                .get(strategy + "/document")
                .then()
                .body(
                        "focusAreas.heading", is(List.of("Andra", "Första")),
                        "focusAreas[0].goals.text", is(List.of("andra 1", "utanför 1")));
    }

    @Test
    void theVersionOfWhatIsMovedRisesAndThatOfTheRestStays() {
        JsonNode wanted = found();
        list(wanted, "/focusAreas/1/goals")
                .add(list(wanted, "/focusAreas/0/goals").remove(1));

        put(wanted, tag(outline)).then().statusCode(200);

        assertThat(tag(movedGoal)).isEqualTo("\"1\"");
        assertThat(tag(unmovedGoal)).isEqualTo("\"0\"");
        ids("measures").forEach(id -> assertThat(tag(address("measures", id))).isEqualTo("\"0\""));
        ids("sections").forEach(id -> assertThat(tag(address("sections", id))).isEqualTo("\"0\""));
        ids("focus-areas")
                .forEach(id -> assertThat(tag(address("focus-areas", id))).isEqualTo("\"0\""));
    }

    @Test
    void theSameOrderAgainChangesNothing() {
        put(found(), tag(outline)).then().statusCode(200);

        Stream.of("goals", "measures", "sections", "focus-areas")
                .flatMap(collection -> ids(collection).stream().map(id -> address(collection, id)))
                .forEach(thing -> assertThat(tag(thing)).isEqualTo("\"0\""));
    }

    @Test
    void theOrderIsNotChangedUnseen() {
        JsonNode standing = found();

        problem(asCoordinator().body(standing.toString()).put(outline).then(), 428, "precondition-required");
        problem(put(standing, "\"0\"").then(), 412, "precondition-failed");
    }

    @Test
    void whoHasNotSeenWhatWasAddedIsToldSo() {
        JsonNode seen = found();
        String tag = tag(outline);
        goal("tillagt", "");

        problem(put(seen, tag).then(), 412, "precondition-failed");
    }

    @Test
    void ofTwoWhoReorderAtOnceOneWins() throws Exception {
        String tag = tag(outline);
        JsonNode wanted = found();
        move(wanted, "/goals", "/focusAreas/0/goals");
        Callable<Integer> reordering = () -> put(wanted, tag).statusCode();

        assertThat(atOnce(List.of(reordering, reordering))).containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @CsvSource({
        "/focusAreas/0/goals, 1, focusAreas[0].goals[1]",
        "/focusAreas, 1, focusAreas[1].focusArea",
        "/goals, 0, goals[0]",
        "/measures, 0, measures[0]",
        "/openingSections, 0, openingSections[0]",
        "/closingSections, 0, closingSections[0]",
    })
    void whatIsLeftOutIsNamedAndNothingChanges(String place, int index, String field) {
        JsonNode wanted = found();
        list(wanted, place).remove(index);

        refused(wanted, "saknas", field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"another strategy", "another municipality", "nowhere"})
    void whatIsNotTheStrategysIsNamedAndNothingChanges(String where) {
        JsonNode wanted = found();
        String foreign =
                switch (where) {
                    case "another strategy" -> idOf(add(draft("Annan"), "goals", "{\"text\": \"Annans\"}"));
                    case "another municipality" -> ofVansbro();
                    default -> UUID.randomUUID().toString();
                };
        list(wanted, "/focusAreas/1/goals").insert(0, foreign);

        refused(wanted, foreign, "focusAreas[1].goals[0]");
    }

    @Test
    void whatIsThereTwiceIsNamedAndNothingChanges() {
        JsonNode wanted = found();
        list(wanted, "/goals").add(list(wanted, "/focusAreas/0/goals").get(1));
        list(wanted, "/focusAreas").add(list(wanted, "/focusAreas").get(0).deepCopy());

        refused(wanted, "tidigare", "goals[1]", "focusAreas[2].focusArea", "focusAreas[2].goals[0]");
    }

    @Test
    void whatIsOfAnotherKindIsNamedAndNothingChanges() {
        JsonNode wanted = found();
        move(wanted, "/goals", "/measures");
        move(wanted, "/openingSections", "/focusAreas/0/goals");

        refused(wanted, "annat slag", "measures[1]", "focusAreas[0].goals[2]");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        JsonNode wanted = found();
        list(wanted, "/measures").removeAll();
        list(wanted, "/closingSections").add(UUID.randomUUID().toString());
        list(wanted, "/goals").add(list(wanted, "/goals").get(0));

        refused(wanted, "", "measures[0]", "closingSections[1]", "goals[1]");
    }

    @Test
    void whatIsDecidedKeepsItsOrder() {
        adopt(strategy, "ADOPTION", "2022-02-15");

        problem(put(found(), tag(outline)).then(), 409, "conflict").body("detail", containsString("beslutad"));
    }

    @Test
    void theOutlineIsSeenByWhoeverSeesTheStrategyAndWrittenByTheCoordinatorAlone() {
        problem(given().get(outline).then(), 404, "not-found");
        problem(
                as("coordinator", "2462")
                        .get(outline.replace("/2083/", "/2462/"))
                        .then(),
                404,
                "not-found");
        as("reader", "2083").get(outline).then().statusCode(200);
        for (String role : List.of("reader", "unit-editor", "importer")) {
            problem(
                    as(role, "2083")
                            .header("If-Match", "*")
                            .body(found().toString())
                            .put(outline)
                            .then(),
                    403,
                    "forbidden");
        }
    }

    private void refused(JsonNode wanted, String reason, String... fields) {
        JsonNode standing = found();
        String tag = tag(outline);

        problem(put(wanted, tag).then(), 400, "invalid-input")
                .body("violations.field", hasItems(fields), "violations.message.join(' ')", containsString(reason));

        assertThat(found()).isEqualTo(standing);
        assertThat(tag(outline)).isEqualTo(tag);
    }

    private static String ofVansbro() {
        String draft = as("coordinator", "2021")
                .body("{\"title\": \"Vansbros\"}")
                .post("/strategy/v1/municipalities/2021/strategies")
                .header("Location");
        return as("coordinator", "2021")
                .body("{\"text\": \"Vansbros\"}")
                .post(draft + "/goals")
                .path("id");
    }

    private String goal(String text, String query) {
        return add(strategy, "goals" + query, "{\"text\": \"%s\"}".formatted(text));
    }

    private void measure(String text, String query) {
        add(strategy, "measures" + query, "{\"text\": \"%s\"}".formatted(text));
    }

    private void section(String heading, String query) {
        add(strategy, "sections" + query, "{\"kind\": \"PROSE\", \"heading\": \"%s\"}".formatted(heading));
    }

    private JsonNode found() {
        return read(asCoordinator().get(outline));
    }

    private Response put(JsonNode wanted, String seen) {
        return asCoordinator().header("If-Match", seen).body(wanted.toString()).put(outline);
    }

    private List<String> ids(String collection) {
        return asCoordinator().get(strategy + "/" + collection).path("items.id");
    }

    private String address(String collection, String id) {
        return strategy.replaceFirst("/strategies/.*", "/" + collection + "/" + id);
    }

    private static ArrayNode list(JsonNode outline, String place) {
        return (ArrayNode) outline.at(place);
    }

    private static void move(JsonNode outline, String from, String to) {
        list(outline, to).add(list(outline, from).remove(0));
    }

    private static List<String> texts(JsonNode outline, String... places) {
        return Stream.of(places)
                .flatMap(place -> list(outline, place).valueStream())
                .map(JsonNode::asText)
                .toList();
    }
}
