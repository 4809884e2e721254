package se.malbild.strategy.internalseries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.document.SampleDocument;

@QuarkusTest
class InternalSeriesTest {

    private static final String SERIES = "/strategy/v1/internal-series";
    private static final String CRITERION = """
            {"type": "YEARLY_IMPROVEMENT", "indicator": "%s", "gender": "T"}""";

    @Inject
    InternalSeriesCatalogue catalogue;

    @Inject
    Clock clock;

    private int last() {
        return Sweden.dayOf(clock.instant()).getYear() - 1;
    }

    @Test
    void whatIsCountedIsListedForEveryoneInTheirLanguage() {
        given().get(SERIES)
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        is(List.of(
                                "internal.business-council-meetings",
                                "internal.company-visits",
                                "internal.forum-meetings",
                                "internal.goals-with-measures")))
                .body("items[1].title", is("Fysiska företagsbesök"), "items[1].direction", is("HIGHER_IS_BETTER"))
                .body("items[2].measurementUnit", is("möten per år"))
                .body("items[3].measurementUnit", is("procent"), "meta.totalRecords", is(4));
        given().header("Accept-Language", "en")
                .get(SERIES + "?sort=-code&limit=1")
                .then()
                .body("items.title", is(List.of("Goals that measures tell of")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal.company-visit", "internal.x"})
    void aSeriesThatIsNotCountedIsRefusedWithThoseThatAre(String code) {
        String strategy = draft("Räknat");
        String standing = measure(strategy, "internal.company-visits");
        String criterion = CRITERION.formatted(code);
        String both = "{\"type\": \"ALL_OF\", \"criteria\": [%s, %s]}"
                .formatted(CRITERION.formatted("fokus.placering"), criterion);

        Stream.of(
                        asCoordinator().body(judged(criterion)).post(strategy + "/measures"),
                        asCoordinator().body(judged(both)).post(strategy + "/measures"),
                        asCoordinator()
                                .header("If-Match", "*")
                                .body(judged(criterion))
                                .put(standing),
                        asCoordinator()
                                .header("If-Match", "*")
                                .body("{\"criterion\": {\"indicator\": \"%s\"}}".formatted(code))
                                .patch(standing))
                .forEach(answer -> problem(answer.then(), 400, "invalid-input")
                        .body("violations.field", is(List.of("criterion")))
                        .body("violations[0].message", containsString(code))
                        .body("violations[0].message", containsString("internal.company-visits"))
                        .body("violations[0].message", containsString("internal.goals-with-measures")));
    }

    @Test
    void aDocumentNamesWhatIsCountedToo() {
        ObjectNode document = SampleDocument.draft();
        ((ObjectNode) document.at("/focusAreas/0/measures/0"))
                .putObject("criterion")
                .put("type", "YEARLY_IMPROVEMENT")
                .put("indicator", "internal.x")
                .put("gender", "T");

        problem(
                        asCoordinator()
                                .body(document.toString())
                                .post(SampleDocument.DOCUMENTS)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("focusAreas[0].measures[0].criterion")));
    }

    @Test
    void whatIsCountedIsFetchedFromNowhere() {
        measure(draft("Räknat"), "internal.company-visits");

        List<String> linked = asCoordinator()
                .get("/strategy/v1/municipalities/2083/linked-series?limit=200")
                .path("items.indicator");
        assertThat(linked).noneMatch(code -> code.startsWith("internal."));
    }

    @Test
    void physicalVisitsAreCountedForEndedYearsFromTheFirstThatHasAny() {
        List.of("2021-05-01 DIGITAL", "2022-01-01 PHYSICAL", "2022-12-31 PHYSICAL", last() + 1 + "-01-01 PHYSICAL")
                .forEach(visit -> add("1430", "company-visits", """
                        {"visitedOn": "%s", "kind": "%s", "withPoliticians": true}""".formatted((Object[]) visit.split(" ", -1))));
        add("1435", "company-visits", """
                {"visitedOn": "%d-01-01", "kind": "PHYSICAL", "withOfficials": true}""".formatted(last() + 1));

        Map<String, List<Figure>> figures = figures("internal.company-visits", "1430", "1435", "1436");

        assertThat(figures).containsOnlyKeys("1430");
        assertThat(figures.get("1430"))
                .extracting(figure -> figure.period() + " " + figure.value())
                .containsExactlyElementsOf(IntStream.rangeClosed(2022, last())
                        .mapToObj(year -> year + " " + (year == 2022 ? 2 : 0))
                        .toList());
        assertThat(figures.get("1430"))
                .allMatch(figure -> figure.equals(new Figure(
                        "internal.company-visits", figure.period(), "T", "VALUE", figure.value(), null, 1, 0)));
    }

    @Test
    void goalsCountWhileTheirDecidedStrategyIsInForceAtTheEndOfTheYear() {
        String strategy = add(
                "1438",
                "strategies",
                "{\"title\": \"Gällde 2020 till mitten av 2022\", \"validFrom\": \"2020-03-01\", \"validTo\": \"2022-06-30\"}");
        goals(strategy, 3, 1);
        adopt(strategy, "2020-02-01");
        String next = add("1438", "strategies", "{\"title\": \"Gäller från 2022\"}");
        goals(next, 2, 2);
        adopt(next, "2022-06-15");
        goals(add("1438", "strategies", "{\"title\": \"Utkast\", \"validFrom\": \"2010-01-01\"}"), 5, 0);
        add("1439", "strategies", "{\"title\": \"Annans\", \"validFrom\": \"2010-01-01\"}");

        Map<String, List<Figure>> figures = figures("internal.goals-with-measures", "1438", "1439");

        assertThat(figures).containsOnlyKeys("1438");
        assertThat(figures.get("1438"))
                .extracting(figure -> figure.period() + " " + figure.value())
                .containsExactlyElementsOf(IntStream.rangeClosed(2020, last())
                        .mapToObj(year -> year + " " + (year < 2022 ? "33.3" : "100.0"))
                        .toList());
    }

    @Test
    void aRevisionOrARepealEndsWhatWasInForce() {
        String first = add("1440", "strategies", "{\"title\": \"Först\", \"validFrom\": \"2019-01-01\"}");
        goals(first, 2, 0);
        adopt(first, "2018-12-10");
        String revised = as("coordinator", "1440")
                .body("{\"succession\": \"REVISION\"}")
                .post(first + "/successors")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
        as("coordinator", "1440")
                .header("If-Match", "*")
                .body("{\"validFrom\": \"2021-01-01\"}")
                .patch(revised)
                .then()
                .statusCode(200);
        goals(revised, 2, 2);
        propose(revised);
        add(revised, "decisions", """
                {"kind": "REVISION", "body": "Kommunfullmäktige", "decidedOn": "2020-12-10"}""");
        add(revised, "decisions", """
                {"kind": "REPEAL", "body": "Kommunfullmäktige", "decidedOn": "2023-03-10"}""");

        assertThat(figures("internal.goals-with-measures", "1440").get("1440"))
                .extracting(figure -> figure.period() + " " + figure.value())
                .containsExactly("2019 0.0", "2020 0.0", "2021 50.0", "2022 50.0");
    }

    /// Goals in a draft, some of which a measure with a criterion belongs to, and one a measure without.
    private static void goals(String strategy, int goals, int judged) {
        List<String> ids = IntStream.range(0, goals)
                .mapToObj(_ -> add(strategy, "goals", "{\"text\": \"Mål\"}").replaceFirst(".*/", ""))
                .toList();
        if (judged > 0) {
            String linked = ids.stream().limit(judged).collect(Collectors.joining("\", \"", "[\"", "\"]"));
            for (int twice = 0; twice < 2; twice++) {
                add(
                        strategy,
                        "measures",
                        "{\"text\": \"Mått\", \"goals\": %s, \"criterion\": %s}"
                                .formatted(linked, CRITERION.formatted("internal.company-visits")));
            }
        }
        add(strategy, "measures", "{\"text\": \"Mått\", \"goals\": [\"%s\"]}".formatted(ids.getLast()));
    }

    private static void adopt(String strategy, String day) {
        propose(strategy);
        add(strategy, "decisions", """
                {"kind": "ADOPTION", "body": "Kommunfullmäktige", "decidedOn": "%s"}""".formatted(day));
    }

    private static void propose(String strategy) {
        as("coordinator", municipality(strategy))
                .header("If-Match", "*")
                .body("{\"status\": \"PROPOSED\"}")
                .put(strategy + "/status")
                .then()
                .statusCode(200);
    }

    /// @param to a municipality's code, or an address in it
    private static String add(String to, String collection, String body) {
        String address = to.startsWith("/") ? to : "/strategy/v1/municipalities/" + to;
        return as("coordinator", municipality(address))
                .body(body)
                .post(address + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String municipality(String address) {
        return address.replaceFirst(".*/municipalities/([0-9]+).*", "$1");
    }

    private Map<String, List<Figure>> figures(String code, String... municipalities) {
        return QuarkusTransaction.requiringNew()
                .call(() -> catalogue.find(code).orElseThrow().figures(List.of(municipalities)));
    }

    private static String judged(String criterion) {
        return "{\"text\": \"Årligen öka resultatet\", \"criterion\": %s}".formatted(criterion);
    }
}
