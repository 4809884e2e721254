package se.malbild.strategy.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.forum.ForumApiCalls.meeting;
import static se.malbild.strategy.forum.ForumApiCalls.named;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.internalseries.InternalSeriesCatalogue;

@QuarkusTest
class MeetingSeriesTest {

    @Inject
    InternalSeriesCatalogue catalogue;

    @Inject
    Clock clock;

    @Test
    void meetingsAreCountedForEndedYearsFromTheFirstThatHasAny() {
        String council = idOf(add("1427", "forums", named("")));
        String cluster = idOf(add("1427", "forums", named("").replace("BUSINESS_COUNCIL", "MICRO_CLUSTER")));
        int thisYear = Sweden.dayOf(clock.instant()).getYear();
        Stream.of("2020-03-01", "2020-03-01", "2021-12-31")
                .forEach(day -> add("1427", "occurrences", meeting(cluster, day)));
        Stream.of("2021-01-01", "2023-06-01", thisYear + "-01-01")
                .forEach(day -> add("1427", "occurrences", meeting(council, day)));

        assertThat(figures("internal.business-council-meetings"))
                .containsExactlyElementsOf(IntStream.range(2021, thisYear)
                        .mapToObj(year -> year + " " + (year == 2021 || year == 2023 ? 1 : 0))
                        .toList());
        assertThat(figures("internal.forum-meetings"))
                .containsExactlyElementsOf(IntStream.range(2020, thisYear)
                        .mapToObj(year -> year + " " + (year <= 2021 ? 2 : year == 2023 ? 1 : 0))
                        .toList());
    }

    @Test
    void measuresThatRestOnMeetingsAreJudgedAnewWhenThoseChange() {
        String forum = add("1428", "forums", named(""));
        String council = idOf(forum);
        String strategy = add("1428", "strategies", "{\"title\": \"Råd\", \"validFrom\": \"2022-01-01\"}");
        String all = measure(strategy, "internal.forum-meetings");
        String councils = measure(strategy, "internal.business-council-meetings");

        add("1428", "occurrences", meeting(council, "2023-02-01"));
        add("1428", "occurrences", meeting(council, "2024-02-01"));
        awaitVerdict(all, "NOT_MET");
        String second = add("1428", "occurrences", meeting(council, "2024-05-01"));
        awaitVerdict(all, "MET");
        awaitVerdict(councils, "MET");
        any().body("{\"happenedOn\": \"2025-01-01\"}").patch(second).then().statusCode(200);
        awaitVerdict(all, "NOT_MET");
        any().body("{\"happenedOn\": \"2024-06-01\"}").patch(second).then().statusCode(200);
        awaitVerdict(all, "MET");
        any().delete(second).then().statusCode(204);
        awaitVerdict(all, "NOT_MET");
        any().body("{\"kind\": \"FOCUS_GROUP\"}").patch(forum).then().statusCode(200);
        awaitVerdict(councils, "NO_VERDICT");
    }

    private static RequestSpecification any() {
        return as("coordinator", "1428").header("If-Match", "*");
    }

    private static void awaitVerdict(String measure, String verdict) {
        await().atMost(Duration.ofSeconds(30)).until(() -> as("coordinator", "1428")
                .get(measure + "/assessments?limit=200")
                .<List<String>>path("items.findAll { it.year == 2024 }.verdict")
                .equals(List.of(verdict)));
    }

    private static String measure(String strategy, String series) {
        return add(strategy, "measures", """
                {"text": "Fler möten", "criterion":
                    {"type": "YEARLY_IMPROVEMENT", "indicator": "%s", "gender": "T"}}""".formatted(series));
    }

    private List<String> figures(String code) {
        Map<String, List<Figure>> figures = QuarkusTransaction.requiringNew()
                .call(() -> catalogue.find(code).orElseThrow().figures(List.of("1427", "1426")));
        assertThat(figures).containsOnlyKeys("1427");
        return figures.getOrDefault("1427", List.of()).stream()
                .map(figure -> figure.period() + " " + figure.value())
                .toList();
    }

    /// @param to a municipality's code, or the address of something of the municipality 1428
    private static String add(String to, String collection, String body) {
        boolean isCode = to.length() == 4;
        return as("coordinator", isCode ? to : "1428")
                .body(body)
                .post((isCode ? "/strategy/v1/municipalities/" + to : to) + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
