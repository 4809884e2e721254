package se.malbild.strategy.publication.republication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.criterion.Verdict.MET;
import static se.malbild.strategy.criterion.Verdict.NOT_MET;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.contract.EventContract;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.strategy.publication.JudgedMeasure;
import se.malbild.strategy.publication.VerdictTopic;

@QuarkusTest
class RepublicationTest {

    private static final String ADDRESS = "/strategy/v1/republications";
    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));

    @Test
    void everythingSinceANumberIsSentAgainWithTheSameIdsAndData() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();
        measure.say(2024, MET, NOT_MET, MET);
        List<PublishedEvent> first = VerdictTopic.await(measure, 3);

        String id = ask(first.get(1).number());

        awaitDone(id);
        List<PublishedEvent> again = sentAgain(id).stream()
                .filter(event -> Objects.equals(event.key(), first.getFirst().key()))
                .toList();
        assertThat(again)
                .allSatisfy(event -> assertThat(CONTRACT.violations(event.headers(), event.text()))
                        .isEmpty())
                .extracting(RepublicationTest::withoutRepublication)
                .containsExactlyElementsOf(first.subList(1, 3));
    }

    @Test
    void everythingIsSentAgainFromTheFirstOn() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();
        measure.say(2024, MET);
        VerdictTopic.await(measure, 1);

        String id = ask(1);

        awaitDone(id);
        List<PublishedEvent> again = sentAgain(id);
        assertThat(again.stream().map(PublishedEvent::number)).contains(1L).doesNotHaveDuplicates();
        as("operator", "0000").get(ADDRESS + "/" + id).then().body("changesSent", is(again.size()));
    }

    @Test
    void askingForWhatThereIsNotIsDoneAtOnceWithNothing() {
        String id = ask(1_000_000_000);

        awaitDone(id);
        assertThat(sentAgain(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                   | fromNumber
            {"fromNumber": null} | fromNumber
            {"fromNumber": 0}    | fromNumber""")
    void whatCannotBeMeantIsRefused(String request, String field) {
        as("operator", "0000")
                .body(request)
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "reader", "unit-editor"})
    void onlyAnOperatorAsksAndSees(String role) {
        as(role, "2083").body("{\"fromNumber\": 1}").post(ADDRESS).then().statusCode(403);
        as(role, "2083").get(ADDRESS).then().statusCode(403);
    }

    @Test
    void thereIsNoneOfAnUnknownId() {
        as("operator", "0000").get(ADDRESS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static String ask(long fromNumber) {
        return as("operator", "0000")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("fromNumber", fromNumber))
                .post(ADDRESS)
                .then()
                .statusCode(201)
                .body("status", is("WAITING"), "requestedBy", is("operator.0000"), "finishedAt", nullValue())
                .extract()
                .path("id");
    }

    private static void awaitDone(String id) {
        Awaitility.await().atMost(VerdictTopic.PATIENCE).until(() -> as("operator", "0000")
                .get(ADDRESS + "/" + id)
                .path("status")
                .equals("DONE"));
        as("operator", "0000").get(ADDRESS + "?limit=200").then().body("items.id", hasItem(id));
    }

    private static List<PublishedEvent> sentAgain(String id) {
        return VerdictTopic.topic().events().stream()
                .filter(event -> event.header("ce_republication").equals(id))
                .toList();
    }

    private static PublishedEvent withoutRepublication(PublishedEvent again) {
        Map<String, String> headers = new HashMap<>(again.headers());
        headers.keySet().removeAll(List.of("ce_republication", "ce_publishednumber", "ce_publishedassessment"));
        return new PublishedEvent(again.partition(), again.key(), headers, again.text());
    }
}
