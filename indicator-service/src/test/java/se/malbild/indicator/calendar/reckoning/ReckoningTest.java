package se.malbild.indicator.calendar.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.indicator.calendar.reckoning.World.announcement;
import static se.malbild.indicator.fetch.FetchState.Standing.DONE;
import static se.malbild.indicator.fetch.FetchState.Standing.FAILED;
import static se.malbild.indicator.fetch.FetchState.Standing.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.kit.time.Sweden;

/// How what is expected stands, and when it is asked for.
class ReckoningTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final ExpectedDay INSIKT = new ExpectedDay(4, 24, -1);

    @ParameterizedTest(name = "at {0} with figures until {1} and a fetch {2} it is {3}, overdue {4}")
    @CsvSource({
        // On the day, before the hour and after it. 06.30 in Sweden in April is 04.30 UTC.
        "2026-04-23T22:00:00Z, 2024, , WAITING, ",
        "2026-04-24T04:29:00Z, 2024, , WAITING, ",
        "2026-04-24T05:01:00Z, 2024, , DUE, ",
        "2026-04-24T05:05:00Z, 2024, OPEN, FETCHING, ",
        "2026-04-24T05:10:00Z, 2024, DONE, RETRYING, ",
        "2026-04-24T05:10:00Z, 2024, FAILED, FAILED, ",
        "2026-04-24T05:10:00Z, 2025, DONE, CAME, ",
        "2026-04-24T05:10:00Z, 2025, , CAME, ",
        // Figures that came some other way count too.
        "2026-04-24T05:10:00Z, 2026, FAILED, CAME, ",
        "2026-05-07T21:59:00Z, 2024, DONE, RETRYING, ",
        "2026-05-07T22:01:00Z, 2024, DONE, OVERDUE, 2026-05-08",
        "2026-09-01T12:00:00Z, 2024, , OVERDUE, 2026-05-08",
        "2026-09-01T12:00:00Z, 2024, FAILED, FAILED, 2026-05-08",
        "2026-09-01T12:00:00Z, 2024, OPEN, FETCHING, 2026-05-08",
        "2026-09-01T12:00:00Z, 2025, DONE, CAME, ",
    })
    void whatIsFetchedStandsByItsDayItsFiguresAndItsFetches(
            String now,
            String newest,
            FetchState.@Nullable Standing fetch,
            EntryState state,
            @Nullable LocalDate overdueSince) {
        World world = insikt(newest);
        if (fetch != null) {
            world.fetch(fetch, "2026-04-24T05:02:00Z", "skr-insikt.nki-total");
        }

        Entry entry = only2025(world.publications(now));

        assertThat(entry.state()).isEqualTo(state);
        assertThat(entry.overdueSince()).isEqualTo(overdueSince);
    }

    @ParameterizedTest(name = "at {0} with figures until {1} the file is {2}, overdue {3}")
    @CsvSource({
        "2026-05-26T22:30:00Z, 2025, DUE, ",
        "2026-05-26T21:30:00Z, 2025, WAITING, ",
        "2026-06-09T12:00:00Z, 2025, DUE, ",
        "2026-06-10T12:00:00Z, 2025, OVERDUE, 2026-06-10",
        "2026-06-10T12:00:00Z, 2026, CAME, ",
    })
    void whatComesAsAFileIsAwaitedAndNeverFetched(
            String now, String newest, EntryState state, @Nullable LocalDate overdueSince) {
        World world = new World()
                .source("svenskt-naringsliv", new ExpectedDay(5, 27, 0))
                .filed("svenskt-naringsliv", "svenskt-naringsliv.x", newest);

        assertThat(world.entries(now)).allSatisfy(entry -> {
            assertThat(entry.reader()).isNull();
            assertThat(entry.fetchAt()).isNull();
        });
        assertThat(world.entries(now))
                .filteredOn(entry -> entry.expectation().orElseThrow().period().equals("2026"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(state);
                    assertThat(entry.overdueSince()).isEqualTo(overdueSince);
                });
        assertThat(world.order(Instant.parse(now))).isEmpty();
    }

    @ParameterizedTest(name = "not there on {0} ({1}): asked for again on {2}")
    @CsvSource({
        "2026-04-24, DONE, 2026-04-25",
        "2026-04-30, DONE, 2026-05-01",
        "2026-05-01, DONE, 2026-05-03",
        "2026-05-08, DONE, 2026-05-12",
        "2026-05-22, DONE, 2026-05-29",
        "2026-05-22, FAILED, 2026-05-23",
    })
    void theLaterItIsTheMoreSeldomItIsAskedForButFailuresAreTriedTheNextDay(
            LocalDate asked, FetchState.Standing how, LocalDate again) {
        Instant at = Sweden.at(asked, LocalTime.of(7, 0));
        World world = insikt("2024").fetch(how, at, 2024, null, "skr-insikt.nki-total");

        Entry entry = only2025(world.entries(at.plusSeconds(120)));

        assertThat(Sweden.dayOf(Objects.requireNonNull(entry.fetchAt()))).isEqualTo(again);
    }

    @Test
    void sourcesAreAskedAtASensibleHourAndNotAllInstallationsAtOnce() {
        List<Instant> moments = List.of("kolada", "scb", "other").stream()
                .map(reader -> new Timetable(World.RULES).on(LocalDate.of(2026, 12, 15), reader))
                .toList();

        assertThat(moments).doesNotHaveDuplicates().allSatisfy(moment -> assertThat(LocalTime.ofInstant(moment, SWEDEN))
                .isBetween(LocalTime.of(6, 30), LocalTime.of(6, 59, 59)));
    }

    @Test
    void whenOnlyTheMonthIsKnownItIsAskedForDailyFromItsFirstDayAndOverdueAfterItsLast() {
        World world = new World()
                .source("scb", new ExpectedDay(2, null, -1))
                .known("scb", "scb.folkmangd-18-65", "2025", null)
                .fetch(DONE, "2027-02-20T05:45:00Z", "scb.folkmangd-18-65");

        Entry entry = world.current("2027-02-20T12:00:00Z");

        assertThat(entry.state()).isEqualTo(EntryState.RETRYING);
        assertThat(Sweden.dayOf(Objects.requireNonNull(entry.fetchAt()))).isEqualTo(LocalDate.of(2027, 2, 21));
        assertThat(world.current("2027-03-13T12:00:00Z").overdueSince()).isNull();
        assertThat(world.current("2027-03-14T12:00:00Z").overdueSince()).isEqualTo(LocalDate.of(2027, 3, 14));
    }

    @Test
    void theEntryMovesWhenTheSourceMovesItsDay() {
        World world = new World()
                .source("kkik")
                .known("kkik", "kkik.x", "2025", announcement(null, "2026-12-15", 2026))
                .fetch(DONE, "2026-12-15T06:00:00Z", "kkik.x");
        assertThat(world.current("2026-12-15T07:00:00Z").state()).isEqualTo(EntryState.RETRYING);

        world.announced("kkik.x", announcement(null, "2027-01-12", 2026));

        assertThat(world.publications("2026-12-15T07:00:00Z"))
                .filteredOn(entry -> entry.state() != EntryState.CAME)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(EntryState.WAITING);
                    assertThat(Sweden.dayOf(Objects.requireNonNull(entry.fetchAt())))
                            .isEqualTo(LocalDate.of(2027, 1, 12));
                });
    }

    @Test
    void definitiveFiguresAreAskedForThoughThePreliminaryOnesAreHere() {
        World world = new World()
                .source("kolada")
                .known("kolada", "kolada.n00003", "2025", announcement("2026-04-01", "2026-08-28", 2025));
        assertThat(world.current("2026-08-27T12:00:00Z").state()).isEqualTo(EntryState.CAME);
        assertThat(world.current("2026-08-28T12:00:00Z").state()).isEqualTo(EntryState.DUE);

        world.fetch(DONE, "2026-08-28T05:00:00Z", "kolada.n00003");

        assertThat(world.current("2026-08-28T12:00:00Z").state()).isEqualTo(EntryState.CAME);
    }

    @Test
    void whatNobodyFollowedHasIsNotAwaitedOnceTheSourceHasGoneOn() {
        World world =
                new World().source("kkik").known("kkik", "kkik.x", "2023", announcement(null, "2026-12-15", 2026));
        assertThat(world.current("2026-11-22T12:00:00Z").state()).isEqualTo(EntryState.OVERDUE);

        world.fetch(DONE, "2026-11-22T06:00:00Z", "kkik.x");

        assertThat(world.current("2026-11-22T12:00:00Z").state()).isEqualTo(EntryState.CAME);
    }

    @Test
    void aPausedSourceIsNotFetchedAndStillOverdue() {
        World world = insikt("2024").pause("skr-insikt");

        assertThat(world.entries("2026-09-01T12:00:00Z")).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.PAUSED);
            assertThat(entry.fetchAt()).isNull();
        });
        assertThat(world.current("2026-09-01T12:00:00Z").overdueSince()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(world.order(Instant.parse("2026-09-01T12:00:00Z"))).isEmpty();
    }

    @Test
    void nothingIsFetchedByItselfWhereThatIsSwitchedOff() {
        World world = insikt("2024")
                .rules(new CalendarRules(
                        false, 10, World.RULES.pollAt(), World.RULES.jitter(), "test", 14, World.RULES.refetchEvery()));

        assertThat(world.entries("2026-09-01T12:00:00Z"))
                .allSatisfy(entry -> assertThat(entry.fetchAt()).isNull());
        assertThat(world.current("2026-09-01T12:00:00Z").state()).isEqualTo(EntryState.OVERDUE);
    }

    @Test
    void indicatorsInTheSameSituationShareALine() {
        World world = insikt("2024").known("skr-insikt", "skr-insikt.nki-bygglov", "2024", null);

        assertThat(world.current("2026-04-24T12:00:00Z").indicators())
                .containsExactly("skr-insikt.nki-total", "skr-insikt.nki-bygglov");
    }

    @Test
    void oneFetchBringsEverythingThatIsDueWithTheYearBefore() {
        World world = insikt("2024")
                .known("skr-insikt", "skr-insikt.nki-bygglov", "2022", null)
                .source("kkik", new ExpectedDay(4, 20, 0))
                .known("kkik", "kkik.x", "2025", null)
                .fetch(
                        DONE,
                        Instant.parse("2026-04-01T05:00:00Z"),
                        2016,
                        null,
                        "kkik.x",
                        "skr-insikt.nki-total",
                        "skr-insikt.nki-bygglov");

        List<OrderPlan> plans = world.order(Instant.parse("2026-04-24T12:00:00Z"));

        assertThat(plans).singleElement().satisfies(plan -> {
            assertThat(plan.kind()).isEqualTo(EntryKind.PUBLICATION);
            assertThat(plan.order().indicators())
                    .containsExactly("kkik.x", "skr-insikt.nki-bygglov", "skr-insikt.nki-total");
            assertThat(plan.order().municipalities()).isEmpty();
            assertThat(plan.order().fromYear()).isEqualTo(2022);
            assertThat(plan.order().toYear()).isEqualTo(2026);
            assertThat(plan.order().changedSince()).isNull();
        });
        assertThat(world.order(Instant.parse("2026-04-24T12:01:00Z"))).isEmpty();
    }

    @Test
    void aNewIndicatorIsFetchedAtOnceWithTheYearsBefore() {
        World world = new World().source("kkik").fetched("kkik", "kkik.x", null, null);

        assertThat(world.order(Instant.parse("2026-11-22T02:00:00Z")))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.kind()).isEqualTo(EntryKind.FIRST_FETCH);
                    assertThat(plan.order().fromYear()).isEqualTo(2016);
                    assertThat(plan.order().toYear()).isEqualTo(2026);
                });
        assertThat(world.entries("2026-11-22T02:01:00Z")).singleElement().satisfies(entry -> assertThat(entry.state())
                .isEqualTo(EntryState.FETCHING));
        world.end(FAILED, Instant.parse("2026-11-22T20:00:00Z"));
        assertThat(world.entries("2026-11-22T21:00:00Z")).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.FAILED);
            assertThat(Sweden.dayOf(Objects.requireNonNull(entry.fetchAt()))).isEqualTo(LocalDate.of(2026, 11, 23));
        });
    }

    @Test
    void aMunicipalityThatComesInIsFetchedForItselfAlone() {
        World world =
                new World().source("kkik").fetched("kkik", "kkik.x", null, null).following("2083");
        world.order(Instant.parse("2026-11-22T02:00:00Z"));
        world.end(DONE, Instant.parse("2026-11-22T02:10:00Z"));

        world.following("2083", "2462");

        assertThat(world.order(Instant.parse("2026-11-22T02:20:00Z")))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.kind()).isEqualTo(EntryKind.FIRST_FETCH);
                    assertThat(plan.order().municipalities()).containsExactly("2462");
                });
        world.end(DONE, Instant.parse("2026-11-22T02:30:00Z"));
        assertThat(world.order(Instant.parse("2026-12-21T12:00:00Z"))).isEmpty();
        assertThat(world.order(Instant.parse("2026-12-22T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.kind()).isEqualTo(EntryKind.REFETCH);
                    assertThat(plan.order().municipalities()).containsExactly("2083", "2462");
                });
    }

    @Test
    void allYearsAreAskedForWhatHasChangedOnceAMonth() {
        World world = new World().source("kkik").fetched("kkik", "kkik.x", null, null);
        world.order(Instant.parse("2026-11-22T02:00:00Z"));
        world.end(DONE, Instant.parse("2026-11-22T02:10:00Z"));

        assertThat(world.order(Instant.parse("2026-12-21T12:00:00Z"))).isEmpty();
        assertThat(world.order(Instant.parse("2026-12-22T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.kind()).isEqualTo(EntryKind.REFETCH);
                    assertThat(plan.order().changedSince()).isEqualTo(LocalDate.of(2026, 11, 21));
                    assertThat(plan.order().fromYear()).isEqualTo(2016);
                });
        world.end(DONE, Instant.parse("2026-12-22T12:10:00Z"));
        assertThat(world.order(Instant.parse("2027-01-21T12:00:00Z"))).isEmpty();
        assertThat(world.order(Instant.parse("2027-01-22T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> assertThat(plan.order().changedSince()).isEqualTo(LocalDate.of(2026, 12, 21)));
    }

    @Test
    void whatWasHeldBackIsAskedForAgainEachMonth() {
        World world = new World().source("kkik").fetched("kkik", "kkik.x", null, null);
        world.order(Instant.parse("2026-11-22T02:00:00Z"));
        world.end(DONE, Instant.parse("2026-11-22T02:10:00Z"));
        world.order(Instant.parse("2026-12-22T12:00:00Z"));
        world.end(DONE, Instant.parse("2026-12-22T12:10:00Z"));
        world.holdBackTheLast();

        assertThat(world.order(Instant.parse("2027-01-21T12:00:00Z"))).isEmpty();
        assertThat(world.order(Instant.parse("2027-01-22T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> assertThat(plan.order().changedSince()).isEqualTo(LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @CsvSource({"2016, 2018,", "2016, 2026, 2026-12-19", "2020, 2026,"})
    void whatSomebodyAskedForInPartIsNoReasonToOverlookWhatHasChanged(
            int fromYear, int toYear, @Nullable LocalDate changedSince) {
        World world = new World().source("kkik").fetched("kkik", "kkik.x", null, null);
        world.order(Instant.parse("2026-11-22T02:00:00Z"));
        world.end(DONE, Instant.parse("2026-11-22T02:10:00Z"));
        world.asked("2026-12-20T08:00:00Z", fromYear, toYear, changedSince, "kkik.x");

        assertThat(world.order(Instant.parse("2026-12-22T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> assertThat(plan.order().changedSince()).isEqualTo(LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026,, 0",
        "2020, 2024,, 0",
        "2025, 2026, 2026-04-25, 0",
        "2025, 2026, 2026-04-24, 1",
        "2025, 2025,, 1"
    })
    void aFetchThatDoesNotBringWhatIsAwaitedIsNoAttemptAtIt(
            int fromYear, int toYear, @Nullable LocalDate changedSince, int attempts) {
        World world = insikt("2024");
        world.asked("2026-04-25T08:00:00Z", fromYear, toYear, changedSince, "skr-insikt.nki-total");

        assertThat(only2025(world.entries("2026-04-25T12:00:00Z")).attempts()).isEqualTo(attempts);
    }

    @Test
    void whatComesBeforeItsYearIsAskedForWithThatYearAndOnceADay() {
        World world = new World()
                .source("kkik")
                .known("kkik", "kkik.x", "2025", World.announcement(null, "2026-12-10", 2027))
                .fetch(DONE, Instant.parse("2026-12-01T05:00:00Z"), 2016, null, "kkik.x");

        assertThat(world.order(Instant.parse("2026-12-10T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> assertThat(plan.order().toYear()).isEqualTo(2027));
        world.end(DONE, Instant.parse("2026-12-10T12:10:00Z"));
        assertThat(world.order(Instant.parse("2026-12-10T12:11:00Z"))).isEmpty();
    }

    @Test
    void whatARefetchBringsIsNotAskedForBesides() {
        World world =
                insikt("2024").fetch(DONE, Instant.parse("2026-03-24T05:00:00Z"), 2016, null, "skr-insikt.nki-total");

        assertThat(world.order(Instant.parse("2026-04-24T12:00:00Z")))
                .singleElement()
                .satisfies(plan -> assertThat(plan.kind()).isEqualTo(EntryKind.REFETCH));
    }

    @Test
    void afterALongDowntimeWhatWasMissedIsFetched() {
        World world = insikt("2021").fetch(DONE, Instant.parse("2026-08-20T05:00:00Z"), 2016, null, "skr-insikt.other");

        assertThat(world.entries("2026-08-30T12:00:00Z"))
                .filteredOn(entry ->
                        entry.kind() == EntryKind.PUBLICATION && entry.isDue(Instant.parse("2026-08-30T12:00:00Z")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.fromYear()).isEqualTo(2021);
                    assertThat(entry.expectation().orElseThrow().period()).isEqualTo("2025");
                });
    }

    @Test
    void aFetchOfOneMunicipalityDoesNotBringWhatAllAwait() {
        World world = insikt("2024").following("2083");
        world.fetch(DONE, "2026-04-24T05:02:00Z", "skr-insikt.nki-total");
        world.following("2083", "2462");

        assertThat(only2025(world.entries("2026-04-24T12:00:00Z")).attempts()).isZero();
    }

    @Test
    void anOpenFetchOfTheReaderHoldsTheOthersBack() {
        World world = insikt("2024").fetch(OPEN, "2026-04-24T05:02:00Z", "skr-insikt.other");

        assertThat(world.order(Instant.parse("2026-04-24T12:00:00Z"))).isEmpty();
        assertThat(only2025(world.entries("2026-04-24T12:00:00Z")).state()).isEqualTo(EntryState.DUE);
        world.end(DONE, Instant.parse("2026-04-24T12:10:00Z"));
        assertThat(world.order(Instant.parse("2026-04-24T12:11:00Z"))).isNotEmpty();
    }

    private static World insikt(String newest) {
        return new World().source("skr-insikt", INSIKT).known("skr-insikt", "skr-insikt.nki-total", newest, null);
    }

    private static Entry only2025(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.expectation()
                        .filter(expected -> expected.period().equals("2025"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
