package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.Ledger.CHANGED;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.Ledger.asOperator;
import static se.malbild.strategy.Ledger.awaitLive;
import static se.malbild.strategy.Ledger.awaitValue;
import static se.malbild.strategy.Ledger.change;
import static se.malbild.strategy.Ledger.figuresOf;
import static se.malbild.strategy.Ledger.metric;
import static se.malbild.strategy.Ledger.newIndicator;
import static se.malbild.strategy.Ledger.newTimeline;
import static se.malbild.strategy.Ledger.send;
import static se.malbild.strategy.Ledger.timeline;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.language.Text;
import se.malbild.strategy.IndicatorAnswers;
import se.malbild.strategy.LedgerProfile;

@QuarkusTest
@TestProfile(LedgerProfile.class)
class DeadLetterTest {

    private static final String LETTERS = "/strategy/v1/dead-letters";
    private static final String TOO_LARGE = "1e200000";

    private final String indicator = newIndicator();

    @Inject
    StreamBatches batches;

    @Inject
    EntityManager database;

    @BeforeEach
    void link() {
        newTimeline();
        IndicatorAnswers.of(indicator).titled("Undanställt").with();
        measure(draft("Undanställt"), indicator);
        awaitLive(indicator);
    }

    @Test
    void anUnreadableEventIsKeptAsItCameAndTheStreamGoesOn() throws Exception {
        RecordMetadata sent = send(
                Map.of("ce_type", CHANGED, "ce_id", "11"),
                change(indicator, "2020", "1", 1).getBytes(StandardCharsets.UTF_8));
        send(timeline(), change(indicator, "2021", "2", 1));

        awaitValue(indicator, "2021", 2);
        String letter = letterAt(sent);
        asOperator()
                .get(letter)
                .then()
                .statusCode(200)
                .body("topic", is(sent.topic()), "offset", is((int) sent.offset()))
                .body("reason", is("Huvudet ce_timeline saknas."))
                .body("headers", is(Map.of("ce_type", CHANGED, "ce_id", "11")))
                .body("data", containsString("\"2020\""), "dataEncoding", is("TEXT"))
                .body("replayedAt", nullValue());
        asOperator()
                .header("Accept-Language", "en")
                .get(letter)
                .then()
                .body("reason", is("The header ce_timeline is missing."));
        await().atMost(PATIENCE).until(() -> metric("malbild_dead_letters_waiting") >= 1);
        assertThat(metric("malbild_stream_events_total{outcome=\"unreadable\"}"))
                .isPositive();
    }

    @Test
    void dataThatIsNoTextIsShownAsBase64() throws Exception {
        RecordMetadata sent = send(Map.of("ce_type", CHANGED), new byte[] {(byte) 0xff, 0, 1});

        asOperator()
                .get(letterAt(sent))
                .then()
                .body("data", is("/wAB"), "dataEncoding", is("BASE64"), "dataSize", is(3));
    }

    @ParameterizedTest
    @CsvSource({"2019, 1e200000, illegal scale", "1999, 7, not_this_year"})
    void anEventThatCannotBeKeptIsSetAsideAloneAndTheStreamGoesOn(String period, String value, String reason)
            throws Exception {
        sql("ALTER TABLE series_value ADD CONSTRAINT not_this_year CHECK (period <> '1999')");
        send(timeline(), change(indicator, "2018", "1", 1));
        RecordMetadata poison = send(timeline(), change(indicator, period, value, 1));
        send(timeline(), change(indicator, "2020", "3", 1));

        awaitValue(indicator, "2020", 3);
        sql("ALTER TABLE series_value DROP CONSTRAINT not_this_year");
        asOperator()
                .get(letterAt(poison))
                .then()
                .body("reason", containsString("Händelsen kan inte sparas"))
                .body("reason", containsString(reason))
                .body("data", containsString(value));
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2018", 1f, "2020", 3f));
        assertThat(metric("malbild_stream_events_total{outcome=\"refused\"}")).isPositive();
    }

    @Test
    void aBatchThatComesAgainSetsNothingAsideTwice() {
        ConsumerRecord<String, byte[]> event =
                new ConsumerRecord<>("amne", 7, 4711, "a\0b", "skräp".getBytes(StandardCharsets.UTF_8));
        SetAside letter = new SetAside(event, EventOutcome.UNREADABLE, new Text("Skräp\0", "Rubbish\0"));
        long before = letters();

        batches.apply(List.of(), List.of(letter));
        batches.apply(List.of(), List.of(letter));

        assertThat(letters()).isEqualTo(before + 1);
    }

    @Test
    void aReplayAppliesAnEventThatCanBeReadNow() throws Exception {
        RecordMetadata sent = send(
                Map.of("ce_type", CHANGED, "ce_timeline", "ingen"),
                change(indicator, "2020", "4", 2).getBytes(StandardCharsets.UTF_8));
        String letter = letterAt(sent);
        problem(asOperator().post(letter + "/replays").then(), 409, "conflict")
                .body("detail", containsString("går fortfarande inte att läsa"))
                .body("detail", containsString("väntade en UUIDv7"));

        mend(letter, "ce_timeline", timeline());
        asOperator()
                .post(letter + "/replays")
                .then()
                .statusCode(200)
                .body("outcome", is("APPLIED"), "replayedBy", is("operator.2083"), "replayedAt", notNullValue());

        awaitValue(indicator, "2020", 4);
        problem(
                        asOperator()
                                .header("Accept-Language", "en")
                                .post(letter + "/replays")
                                .then(),
                        409,
                        "conflict")
                .body("detail", containsString("was replayed already"));
        String id = letter.substring(letter.lastIndexOf('/') + 1);
        asOperator().get(LETTERS + "?state=REPLAYED&limit=200").then().body("items.id", hasItem(id));
        asOperator().get(LETTERS + "?state=WAITING&limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aReplayOfWhatTheDatabaseStillCannotKeepIsAConflictAndChangesNothing() throws Exception {
        RecordMetadata poison = send(timeline(), change(indicator, "2019", TOO_LARGE, 1));
        String letter = letterAt(poison);

        problem(asOperator().post(letter + "/replays").then(), 409, "conflict")
                .body("detail", containsString("Händelsen kan fortfarande inte sparas"));

        asOperator().get(letter).then().body("replayedAt", nullValue(), "outcome", nullValue());
    }

    @Test
    void aReplayOfAnEventThatHasBeenOvertakenSaysSo() throws Exception {
        RecordMetadata sent = send(
                Map.of("ce_type", CHANGED, "ce_timeline", "ingen"),
                change(indicator, "2020", "4", 2).getBytes(StandardCharsets.UTF_8));
        send(timeline(), change(indicator, "2020", "5", 3));
        awaitValue(indicator, "2020", 5);
        String letter = letterAt(sent);
        mend(letter, "ce_timeline", timeline());

        asOperator().post(letter + "/replays").then().statusCode(200).body("outcome", is("OLDER"));

        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 5f));
    }

    @Test
    void onlyOperatorsSeeDeadLetters() {
        problem(asCoordinator().get(LETTERS).then(), 403, "forbidden");
        problem(asOperator().get(LETTERS + "/" + UUID.randomUUID()).then(), 404, "not-found");
        problem(
                asOperator()
                        .post(LETTERS + "/" + UUID.randomUUID() + "/replays")
                        .then(),
                404,
                "not-found");
    }

    /// As a newer version would read it.
    private void mend(String letter, String header, String value) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        UPDATE dead_letter SET headers = headers || jsonb_build_object(:header, CAST(:value AS text))
                        WHERE id = CAST(:id AS uuid)""")
                .setParameter("header", header)
                .setParameter("value", value)
                .setParameter("id", letter.substring(letter.lastIndexOf('/') + 1))
                .executeUpdate());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private static long letters() {
        return asOperator().get(LETTERS).jsonPath().getLong("meta.totalRecords");
    }

    private static String letterAt(RecordMetadata sent) {
        String path =
                "items.find { it.offset == %d && it.partition == %d }?.id".formatted(sent.offset(), sent.partition());
        String id = await().atMost(PATIENCE)
                .until(
                        () -> asOperator()
                                .get(LETTERS + "?limit=200")
                                .jsonPath()
                                .getString(path),
                        found -> found != null);
        return LETTERS + "/" + id;
    }
}
