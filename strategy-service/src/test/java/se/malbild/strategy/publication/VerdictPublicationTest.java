package se.malbild.strategy.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.criterion.Verdict.BEHIND;
import static se.malbild.strategy.criterion.Verdict.MET;
import static se.malbild.strategy.criterion.Verdict.NOT_MET;
import static se.malbild.strategy.criterion.Verdict.NO_VERDICT;
import static se.malbild.strategy.criterion.Verdict.ON_TRACK;
import static se.malbild.strategy.publication.JudgedMeasure.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.EventContract;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.strategy.criterion.Verdict;

/// What of the verdicts goes on the topic.
@QuarkusTest
class VerdictPublicationTest {

    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));

    @Inject
    VerdictChanges changes;

    @Test
    void everyVerdictKeepsToTheContract() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();
        measure.say(2024, Verdict.values());
        record(measure.overridden(2024, MET));

        List<PublishedEvent> events = VerdictTopic.await(measure, Verdict.values().length + 1);

        assertThat(events).hasSize(Verdict.values().length + 1).allSatisfy(event -> {
            assertThat(CONTRACT.violations(event.headers(), event.text())).isEmpty();
            assertThat(event.headers())
                    .containsEntry("ce_source", "/strategy/v1")
                    .containsEntry("ce_type", "se.malbild.strategy.verdict-changed.v1")
                    .containsEntry("ce_id", event.data().path("number").asText())
                    .containsEntry("ce_time", event.data().path("changedAt").asText());
            assertThat(event.data().path("strategy").asText()).isEqualTo(idOf(measure.strategy()));
        });
        assertThat(events.getFirst().data().at("/sentence/sv").asText()).isEqualTo("Måttet är bedömt för 2024. Å!");
    }

    @Test
    void aChangeNamesTheVerdictBefore() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();

        measure.say(2024, NO_VERDICT, ON_TRACK, BEHIND, NOT_MET);
        measure.say(2023, MET);

        List<PublishedEvent> events = VerdictTopic.await(measure, 5);
        assertThat(events)
                .extracting(PublishedEvent::data)
                .extracting(VerdictPublicationTest::change)
                .containsExactly(
                        "2024 ? NO_VERDICT",
                        "2024 NO_VERDICT ON_TRACK",
                        "2024 ON_TRACK BEHIND",
                        "2024 BEHIND NOT_MET",
                        "2023 ? MET");
        assertThat(events.getFirst().data().has("previousVerdict")).isFalse();
    }

    @Test
    void whatIsSaidAgainIsNoChange() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();

        measure.say(2024, MET, MET, NOT_MET, NOT_MET);
        measure.say(2023, MET);

        assertThat(VerdictTopic.await(measure, 3))
                .extracting(PublishedEvent::data)
                .extracting(VerdictPublicationTest::change)
                .containsExactly("2024 ? MET", "2024 MET NOT_MET", "2023 ? MET");
    }

    @Test
    void anOverridingIsAChangeAndSoIsItsEnd() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();

        record(measure.standing(2024, MET));
        record(measure.overridden(2024, MET));
        record(measure.overridden(2024, NOT_MET));
        record(measure.standing(2024, MET));

        assertThat(VerdictTopic.await(measure, 4))
                .extracting(event -> change(event.data()) + event.data().path("overridden"))
                .containsExactly(
                        "2024 ? METfalse", "2024 MET METtrue", "2024 MET NOT_METtrue", "2024 NOT_MET METfalse");
    }

    @Test
    void whatIsSaidLastInATransactionStands() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();

        record(
                measure.standing(2024, MET),
                measure.standing(2023, BEHIND),
                measure.standing(2024, NOT_MET),
                measure.standing(2022, MET));

        assertThat(VerdictTopic.await(measure, 3))
                .extracting(PublishedEvent::data)
                .extracting(VerdictPublicationTest::change)
                .containsExactly("2023 ? BEHIND", "2024 ? NOT_MET", "2022 ? MET");
    }

    @Test
    void ofADraftNothingIsPublishedUntilItIsAdoptedAndThenWhatStands() {
        JudgedMeasure draft = JudgedMeasure.ofDraft();
        JudgedMeasure second = JudgedMeasure.of(draft.strategy());
        draft.say(2023, MET);
        draft.say(2024, MET, NOT_MET, BEHIND);
        record(second.standing(2024, MET), second.overridden(2024, NOT_MET));
        JudgedMeasure adopted = JudgedMeasure.ofAdopted();
        adopted.say(2024, MET);
        VerdictTopic.await(adopted, 1);
        assertThat(VerdictTopic.of(draft)).isEmpty();

        draft.beAdopted();

        assertThat(VerdictTopic.await(draft, 2))
                .extracting(PublishedEvent::data)
                .extracting(VerdictPublicationTest::change)
                .containsExactly("2023 ? MET", "2024 ? BEHIND");
        assertThat(VerdictTopic.await(second, 1))
                .extracting(event -> change(event.data()) + event.data().path("overridden"))
                .containsExactly("2024 ? NOT_METtrue");
        draft.say(2024, NOT_MET);
        assertThat(change(VerdictTopic.await(draft, 3).getLast().data())).isEqualTo("2024 BEHIND NOT_MET");
    }

    @Test
    void ofADraftThatIsDeletedNothingStays() {
        JudgedMeasure deleted = JudgedMeasure.ofDraft();
        deleted.say(2024, MET);
        asCoordinator()
                .header("If-Match", "*")
                .delete(deleted.strategy())
                .then()
                .statusCode(204);

        deleted.say(2024, NOT_MET);
        JudgedMeasure adopted = JudgedMeasure.ofAdopted();
        adopted.say(2024, MET);

        VerdictTopic.await(adopted, 1);
        assertThat(VerdictTopic.of(deleted)).isEmpty();
    }

    @Test
    void aPredecessorIsStillPublishedWhenItHasBeenSuperseded() {
        JudgedMeasure predecessor = JudgedMeasure.ofAdopted();
        predecessor.say(2024, MET);
        String successor = asCoordinator()
                .body(
                        "{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Nästa\", \"validFrom\": \"2025-01-01\"}}")
                .post(predecessor.strategy() + "/successors")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        JudgedMeasure measure = JudgedMeasure.of(successor);
        measure.say(2024, ON_TRACK);

        measure.beAdopted();
        predecessor.say(2024, NOT_MET);

        assertThat(VerdictTopic.await(measure, 1)).hasSize(1);
        assertThat(change(VerdictTopic.await(predecessor, 2).getLast().data())).isEqualTo("2024 MET NOT_MET");
    }

    @Test
    void severalYearsInOneTransactionHaveTheirNumbersInOrder() {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();

        record(IntStream.rangeClosed(2000, 2049)
                .mapToObj(year -> measure.standing(year, MET))
                .toArray(StandingVerdict[]::new));

        List<PublishedEvent> events = VerdictTopic.await(measure, 50);
        assertThat(events)
                .extracting(event -> event.data().path("year").intValue())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2000, 2049).boxed().toList());
        long first = events.getFirst().number();
        assertThat(events.getLast().number()).isEqualTo(first + 49);
    }

    @Test
    void nothingIsRecordedOutsideOfTheTransactionThatSaysIt() {
        JudgedMeasure measure = JudgedMeasure.ofDraft();

        assertThatThrownBy(() -> changes.record(List.of(measure.standing(2024, MET))))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void readinessAndMetricsShowThePublication() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("publication"));
        assertThat(given().get("/q/metrics").asString())
                .contains("malbild_publication_waiting", "malbild_publication_lag_seconds")
                .contains("malbild_publication_events_total", "malbild_publication_republished_events_total");
    }

    private static String change(JsonNode data) {
        return "%s %s %s"
                .formatted(
                        data.path("year").asText(),
                        data.path("previousVerdict").asText("?"),
                        data.path("verdict").asText());
    }
}
