package se.malbild.indicator.fetch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.fetch.FakeSource.LISTENING;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;
import se.malbild.kit.time.Sweden;

/// When a fetched figure was published, and what it may overwrite.
@QuarkusTest
class FetchPublicationTest {

    @Inject
    FakeSource source;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @AfterEach
    void forget() {
        source.announces();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("UPDATE indicator SET authoritative_reader = NULL WHERE code = :code")
                    .setParameter("code", LISTENING)
                    .executeUpdate();
            database.createNativeQuery("DELETE FROM edition WHERE source_code = 'kkik' AND period = '2017'")
                    .executeUpdate();
        });
    }

    @ParameterizedTest
    @CsvSource({
        // known value, known day, announced day, then: day of the fetched value
        "1480,     ,           ,           ,            ",
        "1481,     ,           , 2025-12-15, 2025-12-15",
        "1482,     ,           , 2999-12-15,            ",
        "1484,   40, 2025-06-01, 2025-12-15, 2025-12-15",
        "1485,   40, 2025-12-15, 2025-12-15, today",
        "1486,   40, 2025-12-20, 2025-12-15, today",
        "1487,   40, 2025-06-01,           , today",
        "1488,   40,           , 2025-12-15, today",
    })
    void aFigureWasPublishedWhenItWasAnnouncedAndElseAtTheLatestWhenItWasSeenToDiffer(
            String municipality,
            @Nullable String known,
            @Nullable String knownDay,
            @Nullable LocalDate announced,
            @Nullable String day) {
        if (known != null) {
            ledger.record(
                    "2026-01-10T08:00:00Z",
                    NewFigure.of(municipality, TRUST, known).in("2024").publishedOn(knownDay, "2024"));
        }
        if (announced != null) {
            source.announces(new PublicationDay(TRUST, "2024", announced));
        }
        source.says(municipality, TRUST, page(municipality, TRUST, List.of("2024=41.5")));

        FetchCalls.run(FetchCalls.fetch(municipality, TRUST)).body("counts.problems", is(0));

        Uploads.observations(municipality, TRUST)
                .body("items.value", contains(41.5f))
                .body("items.publishedOn", contains(expected(day)));
    }

    @Test
    void withoutAWordOfTheSourceTheCataloguesEditionCounts() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "INSERT INTO edition (source_code, period, status, published_on, version)"
                                + " VALUES ('kkik', '2017', 'PUBLISHED', '2017-12-14', 0)")
                .executeUpdate());
        source.says("1489", TRUST, page("1489", TRUST, List.of("2016=40", "2017=41")));

        FetchCalls.run(FetchCalls.fetch("1489", TRUST));

        Uploads.observations("1489", TRUST).body("items.publishedOn", contains(null, "2017-12-14"));
    }

    @Test
    void aCorrectionByHandStandsUntilALaterEditionIsAnnounced() {
        source.announces(new PublicationDay(TRUST, "2024", LocalDate.parse("2025-12-15")));
        source.says("1490", TRUST, page("1490", TRUST, List.of("2024=41.5")));
        FetchCalls.run(FetchCalls.fetch("1490", TRUST));
        byHand("1490", "43", "2026-02-01").body("counts.revised", is(1));

        ValidatableResponse again = FetchCalls.run(FetchCalls.fetch("1490", TRUST));

        again.body("counts.revised", is(0), "counts.rejected", is(1));
        Uploads.problemsOf(again).body("items.code", contains("OLDER_EDITION"));
        Uploads.observations("1490", TRUST).body("items.value", contains(43));

        source.announces(new PublicationDay(TRUST, "2024", LocalDate.parse("2026-03-01")));
        FetchCalls.run(FetchCalls.fetch("1490", TRUST)).body("counts.revised", is(1));
        Uploads.observations("1490", TRUST)
                .body("items.value", contains(41.5f), "items.publishedOn", contains("2026-03-01"));
    }

    @Test
    void aFileOfAnEarlierEditionDoesNotOverwriteWhatWasFetched() {
        ledger.record(
                "2026-01-10T08:00:00Z",
                NewFigure.of("1491", TRUST, "40").in("2024").publishedOn("2025-12-15", "2024"));
        source.says("1491", TRUST, page("1491", TRUST, List.of("2024=41.5")));
        FetchCalls.run(FetchCalls.fetch("1491", TRUST));

        ValidatableResponse run = table("Ulricehamn", TRUST, "40,0", "&publishedOn=2025-12-15");

        run.body("counts.revised", is(0));
        Uploads.problemsOf(run).body("items.code", contains("OLDER_EDITION"));
    }

    @Test
    void whoeverTheCatalogueNamesAsReaderIsHeardAndOthersAreCompared() {
        authority("fake");
        source.says("1492", LISTENING, page("1492", LISTENING, List.of("2024=12")));
        FetchCalls.run(FetchCalls.fetch("1492", LISTENING)).body("counts.created", is(1));

        ValidatableResponse file = table("Åmål", LISTENING, "13", "");
        file.body("counts.revised", is(0), "counts.rejected", is(1));
        Uploads.problemsOf(file).body("items.code", contains("CROSS_CHECK_DIFFERS"));

        authority("kolada");
        source.says("1492", LISTENING, page("1492", LISTENING, List.of("2024=14")));
        FetchCalls.run(FetchCalls.fetch("1492", LISTENING)).body("counts.revised", is(0), "counts.rejected", is(1));
        Uploads.observations("1492", LISTENING).body("items.value", contains(12));
    }

    private void authority(String reader) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "UPDATE indicator SET authoritative_reader = :reader WHERE code = :code")
                .setParameter("reader", reader)
                .setParameter("code", LISTENING)
                .executeUpdate());
    }

    private static ValidatableResponse table(String municipality, String indicator, String value, String query) {
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .header("Content-Type", "text/csv")
                .body("Kommun;2024\n%s;%s\n".formatted(municipality, value).getBytes(StandardCharsets.UTF_8))
                .post(Uploads.PATH + "?layout=svenskt-naringsliv-ar&indicator=" + indicator + query)
                .then()
                .statusCode(201)
                .body("status", is("DONE"));
    }

    private static ValidatableResponse byHand(String municipality, String value, String publishedOn) {
        return FetchCalls.national()
                .header("Prefer", "wait=30")
                .body(Map.of(
                        "source",
                        "Kommunens eget arkiv",
                        "reason",
                        "Rättat",
                        "publishedOn",
                        publishedOn,
                        "figures",
                        List.of(Map.of(
                                "municipality",
                                municipality,
                                "indicator",
                                TRUST,
                                "period",
                                "2024",
                                "value",
                                Integer.parseInt(value)))))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(201);
    }

    private Matcher<Object> expected(@Nullable String day) {
        String expected = "today".equals(day) ? Sweden.dayOf(clock.instant()).toString() : day;
        return equalTo(expected);
    }
}
