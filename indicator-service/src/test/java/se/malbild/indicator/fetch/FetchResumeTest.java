package se.malbild.indicator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static se.malbild.indicator.fetch.FakeSource.LISTENING;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.failure;
import static se.malbild.indicator.fetch.FakeSource.page;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.indicator.source.web.SourceFailure.Code;
import se.malbild.kit.database.SessionLock;

/// Fetches that are cut, fail for a while, or are to end.
@QuarkusTest
class FetchResumeTest {

    private static final String LOCK = "source-fetch/" + FakeSource.READER;

    @Inject
    FakeSource source;

    @Inject
    FetchJob job;

    @Inject
    FetchWorker worker;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Test
    void afterAStopTheNextNodeGoesOnAfterTheLastKeptAnswer() {
        threePages("1446");
        String fetch = aloneWith("1446", List.of(TRUST), id -> {
            AtomicInteger looks = new AtomicInteger();
            attempt(id, () -> looks.incrementAndGet() > 2);

            assertThat(source.askedOf("1446")).containsExactly(TRUST + "/1", TRUST + "/2");
            FetchCalls.get(id)
                    .body("status", is("WAITING"), "attempts", is(0))
                    .body("progress.answers", is(2), "progress.whole", is(0));
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1446")).containsExactly(TRUST + "/1", TRUST + "/2", TRUST + "/3");
        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(3), "outcome", is("COMPLETE"));
    }

    @Test
    void afterAKillTheNextNodeGoesOnAfterTheLastKeptAnswer() {
        source.says(
                "1447",
                TRUST,
                page("1447", TRUST, List.of("2022=40")),
                () -> {
                    throw new OutOfMemoryError("the node dies");
                },
                page("1447", TRUST, List.of("2024=42")));
        String fetch = aloneWith("1447", List.of(TRUST), id -> {
            assertThatThrownBy(() -> attempt(id, () -> false)).isInstanceOf(OutOfMemoryError.class);

            FetchCalls.get(id).body("status", is("FETCHING"), "attempts", is(1), "progress.answers", is(1));
            threePages("1447");
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1447")).containsExactly(TRUST + "/1", TRUST + "/2", TRUST + "/2", TRUST + "/3");
        FetchCalls.run(FetchCalls.get(fetch).body("attempts", is(2))).body("counts.created", is(3));
    }

    @Test
    void whatCannotBeAskedForYetIsAskedForLaterAndTheRestComesAtOnce() {
        source.says("1715", LISTENING, page("1715", LISTENING, List.of("2024=12")));
        source.doesNotDescribe("1715", TRUST);
        String fetch = aloneWith("1715", List.of(TRUST, LISTENING), id -> {
            attempt(id, () -> false);

            FetchCalls.get(id)
                    .body("status", is("WAITING"), "failure", is("SOURCE_BROKEN"))
                    .body("progress.whole", is(1), "progress.gaps", is(1));
            FetchCalls.gaps(id).body("items.portion", contains(TRUST), "items.mayPass", contains(true));
            source.says("1715", TRUST, page("1715", TRUST, List.of("2024=41")));
            due(id);
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1715")).containsExactly(LISTENING + "/1", TRUST + "/1");
        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(2), "counts.problems", is(0));
    }

    @Test
    void whatIsThereIsKeptWhenItCannotBeLearntAnyMoreHowToAskForIt() {
        source.says("1730", TRUST, page("1730", TRUST, List.of("2024=41")));
        source.says("1730", LISTENING, failure(Code.SOURCE_BROKEN));
        String fetch = aloneWith("1730", List.of(TRUST, LISTENING), id -> {
            attempt(id, () -> false);
            source.doesNotDescribe("1730", TRUST);
            due(id);
            attempt(id, () -> false);

            FetchCalls.get(id).body("status", is("WAITING"), "progress.whole", is(1), "progress.gaps", is(2));
            source.describes("1730", TRUST);
            source.says("1730", LISTENING, page("1730", LISTENING, List.of("2024=12")));
            due(id);
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1730"))
                .containsExactly(TRUST + "/1", LISTENING + "/1", LISTENING + "/1", LISTENING + "/1");
        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(2), "counts.problems", is(0));
    }

    @Test
    void whatCouldNotBeHadBeforeIsAskedForLast() {
        source.says("1737", TRUST, failure(Code.CIRCUIT_OPEN));
        source.says("1737", LISTENING, page("1737", LISTENING, List.of("2024=12")));
        aloneWith("1737", List.of(TRUST, LISTENING), id -> {
            attempt(id, () -> false);
            assertThat(source.askedOf("1737")).containsExactly(TRUST + "/1");
            attempt(id, () -> false);

            assertThat(source.askedOf("1737")).containsExactly(TRUST + "/1", LISTENING + "/1", TRUST + "/1");
            FetchCalls.get(id).body("progress.whole", is(1));
            cancel(id).statusCode(200);
        });
    }

    @Test
    void whatFailsForAWhileIsTriedAgainLaterAndTheRestIsNotAskedForAgain() {
        source.says("1452", TRUST, failure(Code.SOURCE_BROKEN));
        source.says("1452", LISTENING, page("1452", LISTENING, List.of("2024=12")));
        String fetch = aloneWith("1452", List.of(TRUST, LISTENING), id -> {
            attempt(id, () -> false);

            FetchCalls.get(id)
                    .body("status", is("WAITING"), "attempts", is(1), "nextAttemptAt", notNullValue())
                    .body("progress.whole", is(1), "progress.gaps", is(1), "failure", is("SOURCE_BROKEN"));
            FetchCalls.gaps(id).body("items.mayPass", contains(true));
            source.says("1452", TRUST, page("1452", TRUST, List.of("2024=41")));
            due(id);
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1452")).containsExactly(TRUST + "/1", LISTENING + "/1", TRUST + "/1");
        FetchCalls.get(fetch).body("progress.gaps", is(0), "failure", equalTo(null));
        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(2), "counts.problems", is(0));
    }

    @Test
    void whenTheSourceIsAwayNothingElseIsAskedForUntilLater() {
        source.says("1460", TRUST, failure(Code.CIRCUIT_OPEN));
        source.says("1460", LISTENING, failure(Code.CIRCUIT_OPEN));
        aloneWith("1460", List.of(TRUST, LISTENING), id -> {
            attempt(id, () -> false);

            FetchCalls.get(id).body("status", is("WAITING"), "progress.answers", is(0), "progress.gaps", is(1));
            assertThat(source.askedOf("1460")).hasSize(1);
            cancel(id).statusCode(200).body("status", is("CANCELLED"));
        });
    }

    @Test
    void whenTheAttemptsAreUsedUpWhatWasHadIsImportedAndTheRestIsTold() {
        source.says("1461", TRUST, failure(Code.TIMED_OUT));
        source.says("1461", LISTENING, page("1461", LISTENING, List.of("2024=12")));
        String fetch = aloneWith("1461", List.of(TRUST, LISTENING), id -> {
            for (int number = 1; number <= 6; number++) {
                attempt(id, () -> false);
                FetchCalls.get(id).body("status", is("WAITING"), "attempts", is(number));
            }
            attempt(id, () -> false);
            FetchCalls.get(id).body("status", is("FETCHED"), "attempts", is(7), "failure", is("TIMED_OUT"));
        });

        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(1), "counts.omissions", is(1));
    }

    @Test
    void whenTheAttemptsAreUsedUpAndNothingCameTheFetchHasFailed() {
        source.says("1462", TRUST, failure(Code.TIMED_OUT));
        aloneWith("1462", List.of(TRUST), id -> {
            attempt(id, () -> false);
            assertThat(secondsUntilNext(id)).isBetween(50L, 60L);
            attempt(id, () -> false);
            assertThat(secondsUntilNext(id)).isBetween(230L, 240L);
            for (int number = 3; number <= 7; number++) {
                attempt(id, () -> false);
            }
            FetchCalls.get(id).body("status", is("FAILED"), "importRun", equalTo(null));
        });
    }

    @Test
    void aFetchThatKillsEveryNodeIsGivenUp() {
        source.says("1472", TRUST, () -> {
            throw new OutOfMemoryError("the node dies");
        });
        aloneWith("1472", List.of(TRUST), id -> {
            for (int number = 1; number <= 7; number++) {
                assertThatThrownBy(() -> attempt(id, () -> false)).isInstanceOf(OutOfMemoryError.class);
            }
            attempt(id, () -> false);
            FetchCalls.get(id).body("status", is("FAILED"), "failure", is("INTERNAL_ERROR"));
        });
    }

    @Test
    void pagesThatLeadBackAreAGapAndNothingOfThemIsKept() {
        source.says("1473", TRUST, page("1473", TRUST, List.of("2022=40")), failure(Code.PAGE_LOOP));
        aloneWith("1473", List.of(TRUST), id -> {
            source.leadsBack("1473", TRUST);
            attempt(id, () -> false);

            FetchCalls.get(id).body("status", is("WAITING"), "progress.answers", is(0), "failure", is("PAGE_LOOP"));
            cancel(id).statusCode(200);
        });
    }

    @Test
    void aFetchUnderWayEndsAfterTheAnswerThatIsBeingWaitedFor() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        source.says(
                "1463",
                TRUST,
                () -> {
                    asked.countDown();
                    waitFor(answer);
                    return page("1463", TRUST, List.of("2022=40")).page();
                },
                page("1463", TRUST, List.of("2023=41")));
        String fetch = ordered("1463", List.of(TRUST));
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        cancel(fetch).statusCode(200).body("status", is("FETCHING"), "cancelRequestedAt", notNullValue());
        answer.countDown();

        FetchCalls.awaitStatus(fetch, "CANCELLED");
        assertThat(source.askedOf("1463")).hasSize(1);
        Uploads.observations("1463", TRUST).body("items", hasSize(0));
        cancel(fetch).statusCode(409);
    }

    @Test
    void whoeverHasLostAFetchToAnotherNodeWritesNothingMore() {
        threePages("1465");
        String fetch = aloneWith("1465", List.of(TRUST), id -> {
            AtomicInteger looks = new AtomicInteger();
            attempt(id, () -> {
                if (looks.incrementAndGet() == 2) {
                    // As when the connection that holds the lock breaks and another node takes over.
                    update(id, "attempts = attempts + 1");
                }
                return false;
            });

            FetchCalls.get(id).body("status", is("FETCHING"), "attempts", is(2), "progress.answers", is(1));
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1465")).containsExactly(TRUST + "/1", TRUST + "/2", TRUST + "/3");
    }

    @Test
    void oneNodeAtATimeAsksASource() {
        threePages("1466");
        String fetch = aloneWith("1466", List.of(TRUST), id -> {
            worker.work(FakeSource.READER);

            FetchCalls.get(id).body("status", is("WAITING"));
            assertThat(source.askedOf("1466")).isEmpty();
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
    }

    @Test
    void aPortionThatBeginsOtherwiseNowIsAskedForFromItsBeginning() {
        threePages("1470");
        String fetch = aloneWith("1470", List.of(TRUST), id -> {
            AtomicInteger looks = new AtomicInteger();
            attempt(id, () -> looks.incrementAndGet() > 2);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("UPDATE source_fetch_answer SET uri = uri || '?old'"
                                    + " WHERE fetch_id = :id AND number = 1")
                            .setParameter("id", UUID.fromString(id))
                            .executeUpdate());
        });

        FetchCalls.awaitStatus(fetch, "FETCHED");
        assertThat(source.askedOf("1470")).hasSize(5);
        FetchCalls.get(fetch).body("progress.answers", is(3), "progress.bytes", greaterThan(100));
    }

    /// Orders a fetch and holds the lock of the reader meanwhile, as a node does that asks: nobody else begins it.
    ///
    /// @return id of the fetch
    private String aloneWith(String municipality, List<String> indicators, Consumer<String> body) {
        SessionLock lock = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> SessionLock.tryTake(database, LOCK), Optional::isPresent)
                .orElseThrow();
        try (lock) {
            String fetch = ordered(municipality, indicators);
            body.accept(fetch);
            return fetch;
        }
    }

    private static String ordered(String municipality, List<String> indicators) {
        return FetchCalls.order(FetchCalls.wanted(municipality, indicators.toArray(String[]::new)), 0)
                .extract()
                .path("id");
    }

    @ActivateRequestContext
    void attempt(String fetch, BooleanSupplier stopping) {
        job.carryOut(UUID.fromString(fetch), source, stopping);
    }

    private void due(String fetch) {
        update(fetch, "next_attempt_at = now()");
    }

    private void update(String fetch, String assignment) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE source_fetch SET " + assignment + " WHERE id = :id")
                        .setParameter("id", UUID.fromString(fetch))
                        .executeUpdate());
    }

    private void threePages(String municipality) {
        source.says(
                municipality,
                TRUST,
                page(municipality, TRUST, List.of("2022=40")),
                page(municipality, TRUST, List.of("2023=41")),
                page(municipality, TRUST, List.of("2024=42")));
    }

    private long secondsUntilNext(String fetch) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(
                                "SELECT extract(epoch FROM next_attempt_at - now()) FROM source_fetch WHERE id = :id")
                        .setParameter("id", UUID.fromString(fetch))
                        .getSingleResult())
                .longValue());
    }

    private static ValidatableResponse cancel(String fetch) {
        return FetchCalls.national()
                .post(FetchCalls.PATH + "/" + fetch + "/cancellation")
                .then();
    }

    private static void waitFor(CountDownLatch latch) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> latch.getCount() == 0);
    }
}
