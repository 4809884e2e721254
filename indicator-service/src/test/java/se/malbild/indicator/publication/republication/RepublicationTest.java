package se.malbild.indicator.publication.republication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.publication.FokusTable;
import se.malbild.indicator.publication.MeasureChanges;
import se.malbild.kit.contract.EventContract;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Tokens;
import se.malbild.kit.testing.Topic;

@QuarkusTest
class RepublicationTest {

    private static final String ADDRESS = "/indicator/v1/republications";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void aSeriesIsSentAgainWithTheSameIdsAndData() throws IOException {
        FokusTable.importAs("Sandviken");

        String id = ask(Map.of("municipality", "2181", "indicator", "fokus.placering"))
                .body("status", is("WAITING"), "requestedBy", is("operator.0000"), "finishedAt", nullValue())
                .extract()
                .path("id");

        awaitDone(id, 2);
        List<PublishedEvent> again = sentAgain(id);
        assertThat(again).hasSize(2).allSatisfy(event -> {
            assertThat(event.key()).isEqualTo("2181/fokus.placering");
            assertThat(CONTRACT.violations(event.headers(), event.text())).isEmpty();
            assertThat(first(event)).isEqualTo(withoutRepublication(event));
        });
        assertThat(again).extracting(PublishedEvent::number).isSorted();
    }

    @Test
    void everythingOfAMunicipalitySinceANumberIsSentAgain() throws IOException {
        FokusTable.importAs("Älvkarleby");
        List<Long> numbers = numbers(changesOf("0319"));
        long from = numbers.get(10);

        String id = ask(Map.of("municipality", "0319", "fromNumber", from))
                .extract()
                .path("id");

        awaitDone(id, 5);
        assertThat(numbers(sentAgain(id))).containsExactlyInAnyOrderElementsOf(numbers.subList(10, 15));
    }

    @Test
    void anIndicatorIsSentAgainOfEveryMunicipality() throws IOException {
        FokusTable.importAs("Tierp");
        FokusTable.importAs("Heby");

        String id = ask(Map.of("indicator", "fokus.agenda-2030")).extract().path("id");

        awaitDone(id);
        assertThat(sentAgain(id))
                .extracting(PublishedEvent::key)
                .contains("0360/fokus.agenda-2030", "0331/fokus.agenda-2030")
                .allSatisfy(key -> assertThat(key).endsWith("/fokus.agenda-2030"));
    }

    @Test
    void askingForWhatThereIsNotIsDoneAtOnceWithNothing() {
        String id = ask(Map.of("fromNumber", 1_000_000_000)).extract().path("id");

        awaitDone(id, 0);
        assertThat(sentAgain(id)).isEmpty();
    }

    @Test
    void theSameRequestTwiceIsOneRepublication() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("municipality", "2462");
        String first = ask(request, key).extract().path("id");

        String second = ask(request, key).extract().path("id");

        assertThat(second).isEqualTo(first);
        as("operator").get(ADDRESS + "?limit=200").then().statusCode(200).body("items.id", hasItem(first));
        as("operator").get(ADDRESS + "/" + first).then().statusCode(200).body("municipality", is("2462"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                | ''
            {"indicator": "fokus.finns-inte"} | indicator
            {"municipality": "9999"}          | municipality
            {"fromNumber": 0}                 | fromNumber""")
    void whatCannotBeMeantIsRefused(String request, String field) {
        as("operator").body(request).post(ADDRESS).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "national-importer", "catalogue-admin"})
    void onlyAnOperatorAsksAndSees(String role) {
        as(role).body(Map.of("municipality", "2083")).post(ADDRESS).then().statusCode(403);
        as(role).get(ADDRESS).then().statusCode(403);
    }

    private static ValidatableResponse ask(Map<String, Object> request) {
        return ask(request, UUID.randomUUID().toString());
    }

    private static ValidatableResponse ask(Map<String, Object> request, String key) {
        ValidatableResponse answer = as("operator")
                .header("Idempotency-Key", key)
                .body(request)
                .post(ADDRESS)
                .then()
                .statusCode(201);
        return answer.header("Location", is(ADDRESS + "/" + answer.extract().path("id")));
    }

    private static RequestSpecification as(String role) {
        return given().header("Authorization", Tokens.bearer(role, "0000")).contentType(ContentType.JSON);
    }

    private static void awaitDone(String id, int changes) {
        awaitDone(id);
        as("operator").get(ADDRESS + "/" + id).then().body("changesSent", is(changes));
    }

    private static void awaitDone(String id) {
        await().atMost(PATIENCE)
                .until(() ->
                        as("operator").get(ADDRESS + "/" + id).path("status").equals("DONE"));
        as("operator").get(ADDRESS + "?status=DONE&limit=200").then().body("items.id", hasItem(id));
    }

    private Topic topic() {
        return MeasureChanges.topic(bootstrapServers, topicPrefix);
    }

    private List<PublishedEvent> changesOf(String municipality) {
        return await().atMost(PATIENCE)
                .until(
                        () -> topic().events().stream()
                                .filter(event -> event.isChange()
                                        && event.header("ce_republication").isEmpty()
                                        && event.data()
                                                .required("municipality")
                                                .textValue()
                                                .equals(municipality))
                                .toList(),
                        events -> events.size() == 15);
    }

    private List<PublishedEvent> sentAgain(String id) {
        return topic().events().stream()
                .filter(event -> event.header("ce_republication").equals(id))
                .toList();
    }

    /// The event as it was sent the first time.
    private PublishedEvent first(PublishedEvent again) {
        return topic().events().stream()
                .filter(event -> event.id().equals(again.id()))
                .findFirst()
                .orElseThrow();
    }

    private static PublishedEvent withoutRepublication(PublishedEvent again) {
        Map<String, String> headers = new HashMap<>(again.headers());
        headers.keySet().removeAll(List.of("ce_republication", "ce_publishednumber", "ce_publishedrun"));
        return new PublishedEvent(again.partition(), again.key(), headers, again.text());
    }

    private static List<Long> numbers(List<PublishedEvent> events) {
        return events.stream().map(PublishedEvent::number).sorted().collect(Collectors.toList());
    }
}
