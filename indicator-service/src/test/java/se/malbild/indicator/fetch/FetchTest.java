package se.malbild.indicator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static se.malbild.indicator.fetch.FakeSource.LISTENING;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.failure;
import static se.malbild.indicator.fetch.FakeSource.page;
import static se.malbild.indicator.fetch.FakeSource.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.indicator.source.web.SourceFailure.Code;

/// What becomes of what a source answers.
@QuarkusTest
class FetchTest {

    @Inject
    FakeSource source;

    @Test
    void allPagesOfAllPortionsBecomeOneImport() {
        source.says(
                "1401", TRUST, page("1401", TRUST, List.of("2023=40.1")), page("1401", TRUST, List.of("2024=41.2")));
        source.says("1401", LISTENING, page("1401", LISTENING, List.of("2024=12.0")));

        ValidatableResponse fetch = FetchCalls.fetch("1401", TRUST, LISTENING);

        fetch.body("status", is("FETCHED"), "attempts", is(1), "cause", is("REQUEST"), "failure", equalTo(null))
                .body("progress.portions", is(2), "progress.whole", is(2), "progress.gaps", is(0))
                .body("progress.answers", is(3), "nextAttemptAt", equalTo(null));
        FetchCalls.run(fetch)
                .body("kind", is("FETCH"), "status", is("DONE"), "outcome", is("COMPLETE"))
                .body(
                        "counts.created",
                        is(3),
                        "counts.problems",
                        is(0),
                        "fetch",
                        is(fetch.extract().<String>path("id")))
                .body("edition", equalTo(null), "mediaType", is("application/zip"));
        Uploads.observations("1401", TRUST)
                .body("items.period", contains("2023", "2024"), "items.value", contains(40.1f, 41.2f))
                .body("items.edition", contains("2023", "2024"));
    }

    @Test
    void theSameAnswersAgainChangeNothing() {
        source.says("1402", TRUST, page("1402", TRUST, List.of("2023=40.1", "2024=")));
        FetchCalls.run(FetchCalls.fetch("1402", TRUST)).body("counts.created", is(2));

        FetchCalls.run(FetchCalls.fetch("1402", TRUST))
                .body("counts.created", is(0), "counts.revised", is(0), "counts.unchanged", is(2));
    }

    @Test
    void whatIsNotNamedAnyMoreIsNotWithdrawn() {
        source.says("1407", TRUST, page("1407", TRUST, List.of("2023=40.1", "2024=41")));
        FetchCalls.run(FetchCalls.fetch("1407", TRUST));
        source.says("1407", TRUST, page("1407", TRUST, List.of("2024=42")));

        FetchCalls.run(FetchCalls.fetch("1407", TRUST)).body("counts.revised", is(1), "counts.withdrawn", is(0));

        Uploads.observations("1407", TRUST).body("items.value", contains(40.1f, 42));
    }

    @Test
    void aTrialChangesNothing() {
        source.says("1415", TRUST, page("1415", TRUST, List.of("2023=40.1")));
        Map<String, Object> wanted = new HashMap<>(FetchCalls.wanted("1415", TRUST));
        wanted.put("validateOnly", true);

        FetchCalls.run(FetchCalls.order(wanted, 30)).body("validateOnly", is(true), "counts.created", is(1));

        Uploads.observations("1415", TRUST).body("items", hasSize(0));
    }

    @Test
    void whatWasFetchedIsTakenBackLikeAnyImportAndCanBeFetchedAgain() {
        source.says("1419", TRUST, page("1419", TRUST, List.of("2023=40.1")));
        String run = FetchCalls.run(FetchCalls.fetch("1419", TRUST)).extract().path("id");

        Uploads.as("national-importer", "0000")
                .contentType("application/json")
                .header("Prefer", "wait=30")
                .body(Map.of("importRun", run, "reason", "Fel enhet hos källan"))
                .post("/indicator/v1/undo-runs")
                .then()
                .statusCode(201)
                .body("status", is("DONE"), "counts.withdrawn", is(1));

        FetchCalls.run(FetchCalls.fetch("1419", TRUST)).body("counts.revised", is(1));
        Uploads.observations("1419", TRUST).body("items.value", contains(40.1f));
    }

    @Test
    void aPortionThatIsRefusedForGoodIsAGapThatTheImportTellsOf() {
        source.says("1421", TRUST, failure(Code.REFUSED));
        source.says("1421", LISTENING, page("1421", LISTENING, List.of("2024=12")));

        ValidatableResponse fetch = FetchCalls.fetch("1421", TRUST, LISTENING);

        fetch.body("status", is("FETCHED"), "attempts", is(1), "progress.whole", is(1), "progress.gaps", is(1))
                .body("failure", is("REFUSED"), "failureMessage", containsString("avvisar frågan"));
        FetchCalls.gaps(fetch.extract().path("id"))
                .body("items.portion", contains(TRUST), "items.code", contains("REFUSED"))
                .body("items.mayPass", contains(false), "items[0].message", containsString("fake.test"));
        ValidatableResponse run = FetchCalls.run(fetch);
        run.body("outcome", is("PARTIAL"), "counts.created", is(1))
                .body("counts.problems", is(1), "counts.omissions", is(1), "counts.rejected", is(0));
        Uploads.problemsOf(run)
                .body("items.code", contains("PORTION_NOT_HAD"))
                .body("items[0].message", containsString("lämnade inte ut " + TRUST));
    }

    @Test
    void aFetchOfWhichNothingCameHasFailedAndBecomesNoImport() {
        source.says("1427", TRUST, failure(Code.REFUSED));
        source.says("1427", LISTENING, failure(Code.TOO_LARGE));

        FetchCalls.fetch("1427", TRUST, LISTENING)
                .body("status", is("FAILED"), "importRun", equalTo(null), "finishedAt", notNullValue())
                .body("progress.gaps", is(2), "failure", is("TOO_LARGE"));
    }

    @ParameterizedTest
    @CsvSource({
        "1496, 9999, 2024, 50, UNKNOWN_MUNICIPALITY",
        "1430, 1430, 20x4, 50, NOT_A_PERIOD",
        "1435, 1435, 2024, 101, OFF_SCALE",
    })
    void nonsenseIsRefusedOneByOneAndWhatIsStoredStands(
            String municipality, String answered, String period, String value, String problem) {
        source.says(municipality, TRUST, page(municipality, TRUST, List.of("2023=40.1", "2024=41")));
        FetchCalls.run(FetchCalls.fetch(municipality, TRUST));
        source.says(
                municipality,
                TRUST,
                page(row(answered, TRUST, period, "T", value), row(municipality, TRUST, "2023", "T", "39")));

        ValidatableResponse run = FetchCalls.run(FetchCalls.fetch(municipality, TRUST));

        run.body("counts.rejected", is(1), "counts.revised", is(1));
        Uploads.problemsOf(run).body("items.code", contains(problem));
        Uploads.observations(municipality, TRUST).body("items.value", contains(39, 41));
    }

    @Test
    void aTabInACodeIsNoWayIntoTheStage() {
        source.says("1438", TRUST, page(row("1438\\t" + TRUST, TRUST, "2024", "T", "50")));

        ValidatableResponse run = FetchCalls.run(FetchCalls.fetch("1438", TRUST));

        run.body("status", is("DONE"), "counts.created", is(0), "counts.rejected", is(1));
        Uploads.problemsOf(run).body("items.code", contains("UNKNOWN_MUNICIPALITY"));
    }

    @Test
    void whatWasNotOrderedIsLeftAlone() {
        source.says("1439", TRUST, page(row("1440", TRUST, "2024", "T", "50"), row("1439", TRUST, "1999", "T", "50")));

        FetchCalls.run(FetchCalls.fetch("1439", TRUST)).body("counts.created", is(0), "counts.ignored", is(2));
    }

    @Test
    void whenTheClientBreaksDownOverAnAnswerTheImportFailsAndWhatIsStoredStands() {
        source.says("1441", TRUST, page("1441", TRUST, List.of("2023=40.1")));
        FetchCalls.run(FetchCalls.fetch("1441", TRUST));
        source.says("1441", TRUST, page(row("1441", TRUST, "2023", "T", "99"), FakeSource.crash()));

        FetchCalls.run(FetchCalls.fetch("1441", TRUST))
                .body("status", is("FAILED"), "failure", is("INTERNAL_ERROR"), "counts.revised", is(0));

        Uploads.observations("1441", TRUST).body("items.value", contains(40.1f));
    }

    @Test
    void theFileOfTheImportHoldsTheAnswersAsTheyCameAfterAnIndex() throws IOException {
        source.says(
                "1442", TRUST, page("1442", TRUST, List.of("2023=40.1")), page("1442", TRUST, List.of("2024=41.2")));
        String run = FetchCalls.run(FetchCalls.fetch("1442", TRUST)).extract().path("id");

        byte[] file = Uploads.as("national-importer", "0000")
                .get(Uploads.PATH + "/" + run + "/file")
                .asByteArray();

        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                texts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(names).containsExactly("index.json", "0001.json", "0002.json");
        assertThat(texts.get(0))
                .contains("\"reader\":\"fake\"", "https://fake.test/1442/" + TRUST + "/2", "2026-11-20T09:00:00Z");
        assertThat(texts.get(2)).isEqualTo("[" + row("1442", TRUST, "2024", "T", "41.2") + "]");
    }

    @Test
    void anAuditorIsToldWhichAnswerAFigureStoodIn() {
        source.says(
                "1443",
                TRUST,
                page("1443", TRUST, List.of("2022=40")),
                page("1443", TRUST, List.of("2023=41", "2024=42")));
        ValidatableResponse fetch = FetchCalls.fetch("1443", TRUST);
        ValidatableResponse run = FetchCalls.run(fetch);
        int change = run.extract().path("lastChangeNumber");

        Uploads.as("national-importer", "0000")
                .get("/indicator/v1/changes/" + change + "/provenance")
                .then()
                .statusCode(200)
                .body("origin", is("READ"), "change.period", is("2024"), "place", equalTo(null))
                .body("fetched.answer", is(2), "fetched.figure", is(2), "fetched.reader", is("fake"))
                .body("fetched.address", is("https://fake.test/1443/" + TRUST + "/2"))
                .body("fetched.answeredAt", is("2026-11-20T09:00:00Z"), "fetched.checksum.length()", is(64))
                .body("fetched.fetch", is(fetch.extract().<String>path("id")))
                .body("text", containsString("Hämtat från fake den 2026-11-20: svar 2, värde 2."))
                .body("textEnglish", containsString("Fetched from fake on 2026-11-20: answer 2, figure 2."))
                .body(
                        "links.file",
                        containsString("/import-runs/" + run.extract().path("id") + "/file"));
    }

    @Test
    void theListIsFilteredByReaderAndStatus() {
        source.says("1444", TRUST, page("1444", TRUST, List.of("2023=40.1")));
        String id = FetchCalls.fetch("1444", TRUST).extract().path("id");

        FetchCalls.national()
                .get(FetchCalls.PATH + "?reader=fake&status=FETCHED&sort=-orderedAt&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        FetchCalls.national().get(FetchCalls.PATH + "?reader=nobody").then().body("items", hasSize(0));
    }
}
