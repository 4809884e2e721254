package se.malbild.strategy.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.document.SampleDocument;

/// Nothing is forgotten: who changed what, when and why, and how it stood then.
@QuarkusTest
class HistoryTest {

    private static final String HISTORY = HEDEMORA + "/history";

    @Inject
    EntityManager database;

    @Test
    void aChangeIsKeptWithBeforeAndAfterActorOperationAndReason() {
        String goal = asCoordinator()
                .body("{\"text\": \"Före\"}")
                .post(draft("Historik") + "/goals")
                .header("Location");

        asCoordinator()
                .header("If-Match", "\"0\"")
                .queryParam("reason", "Skrivfel rättat, på § 10")
                .body("{\"text\": \"Efter\"}")
                .put(goal)
                .then()
                .statusCode(200);

        of(goal).body(
                        "items.change",
                        is(List.of("CHANGED", "CREATED")),
                        "items[0].before",
                        is(Map.of("text", "Före")),
                        "items[0].after",
                        is(Map.of("text", "Efter")),
                        "items[0].actor",
                        is("coordinator.2083"),
                        "items[0].operation",
                        is("replaceGoal"),
                        "items[0].reason",
                        is("Skrivfel rättat, på § 10"),
                        "items[0].thing",
                        is("GOAL"),
                        "items[1].operation",
                        is("createGoal"),
                        "items[1].reason",
                        equalTo(null),
                        "items[1].after.text",
                        is("Före"));
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        String goal = asCoordinator()
                .body("{\"text\": \"Samma\"}")
                .post(draft("Samma") + "/goals")
                .header("Location");

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"text\": \"Samma\"}")
                .put(goal)
                .then()
                .statusCode(200);

        of(goal).body("items", hasSize(1));
    }

    @Test
    void aDeletedDraftStaysInTheHistoryWithEverythingInIt() {
        String strategy = SampleDocument.send(SampleDocument.draft());

        asCoordinator()
                .header("If-Match", "*")
                .queryParam("reason", "Lades in två gånger")
                .delete(strategy)
                .then()
                .statusCode(204);

        asCoordinator()
                .get(HISTORY + "?limit=200&strategy=" + id(strategy))
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.change == 'DELETED' }.thing",
                        hasSize(1 + 5 + 14 + 8 + 7),
                        "items.findAll { it.change == 'DELETED' }.reason",
                        everyItem(is("Lades in två gånger")),
                        "items.findAll { it.change == 'DELETED' }.actor",
                        everyItem(is("coordinator.2083")),
                        "items.find { it.change == 'DELETED' && it.thing == 'STRATEGY' }.before.title",
                        is("Näringslivsstrategi för Hedemora kommun"));
    }

    @Test
    void aStatementPastTheServiceIsCaughtToo() {
        String goal = asCoordinator()
                .body("{\"text\": \"Före\"}")
                .post(draft("Bulk") + "/goals")
                .header("Location");

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("UPDATE goal SET text = 'I bulk' WHERE id = :id")
                        .setParameter("id", UUID.fromString(id(goal)))
                        .executeUpdate());

        of(goal).body(
                        "items[0].after.text",
                        is("I bulk"),
                        "items[0].actor",
                        is("malbild"),
                        "items[0].operation",
                        equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history SET actor = 'någon annan'", "DELETE FROM history", "TRUNCATE history"})
    void theHistoryItselfCannotBeChanged(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining("history is append-only");
    }

    @Test
    void theHistoryOfAMeasureShowsItsGoalsAndWhoAnswersForIt() {
        String strategy = draft("Länkar");
        String goal = asCoordinator()
                .body("{\"text\": \"Mål\"}")
                .post(strategy + "/goals")
                .path("id");
        String measure = asCoordinator()
                .body("{\"text\": \"Mått\"}")
                .post(strategy + "/measures")
                .header("Location");

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"goals\": [\"%s\"], \"responsible\": [{\"role\": \"Näringslivschefen\"}]}".formatted(goal))
                .patch(measure)
                .then()
                .statusCode(200);

        of(measure)
                .body(
                        "items.find { it.thing == 'MEASURE_GOAL' }.after.goal",
                        is(goal),
                        "items.find { it.thing == 'MEASURE_RESPONSIBLE' }.after.role",
                        is("Näringslivschefen"));
    }

    @Test
    void theListIsNarrowedByActorThingAndDay() {
        String strategy = draft("Filter");
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

        history("strategy", id(strategy), "thing", "GOAL").body("items", hasSize(0));
        history("strategy", id(strategy), "thing", "STRATEGY").body("items", hasSize(1));
        history("strategy", id(strategy), "actor", "någon-annan").body("items", hasSize(0));
        history("strategy", id(strategy), "from", today, "to", today).body("items", hasSize(1));
        history("strategy", id(strategy), "to", "2020-01-01").body("items", hasSize(0));
    }

    @Test
    void theHistoryIsForThoseWhoWorkForTheMunicipality() {
        String strategy = draft("Hemlig historik");

        as("reader", "2083")
                .get(HISTORY + "?strategy=" + id(strategy))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        problem(given().get(HISTORY).then(), 401, "unauthenticated");
        problem(as("coordinator", "2462").get(HISTORY).then(), 403, "forbidden");
        as("coordinator", "2462")
                .get(HISTORY.replace("2083", "2462") + "?strategy=" + id(strategy))
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "x"})
    void aReasonThatCannotBeKeptIsRefused(String piece) {
        String reason = piece.equals("x") ? piece.repeat(501) : piece;

        problem(
                        asCoordinator()
                                .queryParam("reason", reason)
                                .body("{\"title\": \"Med skäl\"}")
                                .post(HEDEMORA + "/strategies")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("reason")));
    }

    @Test
    void theWholeStrategyIsReadAsItStoodOnADay() {
        String strategy = SampleDocument.send(SampleDocument.hedemora());
        lieBack(strategy, 1000);
        String measure = HEDEMORA + "/measures/"
                + asCoordinator().get(strategy + "/measures").path("items[0].id");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"responsible\": [{\"role\": \"Näringslivschefen\"}]}")
                .patch(measure)
                .then()
                .statusCode(200);

        String lastYear =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(365).toString();
        assertThat(SampleDocument.read(given().get(strategy + "/document?asOf=" + lastYear)))
                .isEqualTo(SampleDocument.hedemora());
        given().get(strategy + "/contents?asOf=" + lastYear)
                .then()
                .statusCode(200)
                .body("strategy.status", is("ADOPTED"), "measures[0].responsible", hasSize(0), "goals", hasSize(14));
        given().get(strategy + "/contents").then().body("measures[0].responsible[0].role", is("Näringslivschefen"));
        given().accept("text/html")
                .get(strategy + "/document?asOf=" + lastYear)
                .then()
                .statusCode(200)
                .body(startsWith("<!doctype html>"), not(equalTo("")));
    }

    @Test
    void aDayBeforeItWasThereAnswersNotFound() {
        String strategy = SampleDocument.send(SampleDocument.hedemora());

        problem(given().get(strategy + "/contents?asOf=2020-01-01").then(), 404, "not-found");
        problem(given().get(strategy + "/document?asOf=2020-01-01").then(), 404, "not-found");
    }

    @Test
    void whatWasADraftThenIsShownOnlyToWhoSawDrafts() {
        String strategy = draft("Utkast då");
        lieBack(strategy, 1000);
        adopt(strategy, "ADOPTION", "2022-02-15");
        String then =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(900).toString();

        problem(given().get(strategy + "/contents?asOf=" + then).then(), 404, "not-found");
        as("reader", "2083").get(strategy + "/contents?asOf=" + then).then().body("strategy.status", is("DRAFT"));
        given().get(strategy + "/contents").then().body("strategy.status", is("ADOPTED"));
    }

    @Test
    void everythingInAStrategyIsReadWithItsIdsInTheOrderOfTheDocument() {
        String strategy = SampleDocument.send(SampleDocument.hedemora());

        ValidatableResponse whole = given().get(strategy + "/contents").then().statusCode(200);

        whole.body(
                "strategy.id", is(id(strategy)),
                "decisions.paragraph", is(List.of("10")),
                "focusAreas.id", is(ids(strategy, "focus-areas")),
                "sections.id", is(ids(strategy, "sections")),
                "goals.id", is(ids(strategy, "goals")),
                "measures.id", is(ids(strategy, "measures")),
                "measures.text", hasItem("Positivt befolkningsnetto i åldersgruppen 18-65 år"));
    }

    /// Lets what has happened to a strategy have happened some days ago: the history is dated by the database's clock.
    private void lieBack(String strategy, int days) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("ALTER TABLE history DISABLE TRIGGER append_only")
                    .executeUpdate();
            database.createNativeQuery(
                            "UPDATE history SET changed_at = changed_at - make_interval(days => :days) WHERE strategy_id = :id")
                    .setParameter("days", days)
                    .setParameter("id", UUID.fromString(id(strategy)))
                    .executeUpdate();
            database.createNativeQuery("ALTER TABLE history ENABLE TRIGGER append_only")
                    .executeUpdate();
        });
    }

    private static List<String> ids(String strategy, String collection) {
        return given().get(strategy + "/" + collection).path("items.id");
    }

    private static ValidatableResponse of(String address) {
        return history("thingId", id(address));
    }

    private static ValidatableResponse history(Object... filters) {
        return asCoordinator()
                .queryParams(IntStream.range(0, filters.length / 2)
                        .boxed()
                        .collect(Collectors.toMap(
                                index -> (String) filters[2 * index], index -> filters[2 * index + 1])))
                .get(HISTORY)
                .then()
                .statusCode(200);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
