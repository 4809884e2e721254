package se.malbild.indicator.calendar.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.kit.time.Sweden;

/// What holds whatever sources publish and however fetches go.
class CalendarLawsTest {

    private static final String CODE = "skr-insikt.x";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Property
    void nothingIsOrderedTwiceWhileItIsOpen(@ForAll("days") List<ExpectedDay> days, @ForAll("moments") Instant now) {
        World world = world(days);
        world.order(now);

        assertThat(world.order(now)).isEmpty();
        assertThat(world.order(now.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Property
    void whatIsNotDueAtOnceIsAskedForAtTheHourOfTheInstallation(
            @ForAll("days") List<ExpectedDay> days, @ForAll("moments") Instant now, @ForAll boolean failed) {
        World world = world(days);
        world.order(now);
        Instant later = now.plusSeconds(600);
        world.end(failed ? FetchState.Standing.FAILED : FetchState.Standing.DONE, later);

        assertThat(world.entries(later))
                .filteredOn(entry -> entry.fetchAt() != null)
                .allSatisfy(entry -> assertThat(
                                LocalTime.ofInstant(entry.fetchAt() == null ? now : entry.fetchAt(), SWEDEN))
                        .isBetween(LocalTime.of(6, 30), LocalTime.of(7, 0)));
    }

    @Property
    void ofEachIndicatorNoMoreIsListedThanWhatWasExpectedLastAndWhatIsExpectedNext(
            @ForAll("days") List<ExpectedDay> days, @ForAll("moments") Instant now) {
        World world = world(days);
        world.order(now);
        world.end(FetchState.Standing.DONE, now);
        LocalDate today = Sweden.dayOf(now);

        List<Expectation> expected = world.entries(now).stream()
                .filter(entry -> entry.indicators().contains(CODE))
                .flatMap(entry -> entry.expectation().stream())
                .toList();

        assertThat(expected).hasSizeLessThanOrEqualTo(2);
        assertThat(expected.stream().filter(one -> one.from().isAfter(today))).hasSizeLessThanOrEqualTo(1);
        assertThat(expected.stream().filter(one -> !one.from().isAfter(today))).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void itIsOverdueExactlyFromTheDayThatManyDaysAfterUntilItComes(
            @ForAll("days") @Size(1) List<ExpectedDay> days, @ForAll("moments") Instant now, @ForAll boolean came) {
        World world = new World().source("fokus", days.getFirst()).filed("fokus", "fokus.x", came ? "2099" : null);
        LocalDate today = Sweden.dayOf(now);

        assertThat(world.entries(now)).allSatisfy(entry -> {
            LocalDate from = entry.expectation().orElseThrow().by().plusDays(14);
            assertThat(entry.overdueSince() != null).isEqualTo(!came && !from.isAfter(today));
            assertThat(entry.state() == EntryState.OVERDUE).isEqualTo(entry.overdueSince() != null);
        });
    }

    /// A figure that comes some days late, looked for by nodes that are up now and then: it is here within a week and
    /// a day of the day that a node is up again, and no day sees two fetches.
    @Property(tries = 200)
    void whatComesIsFetchedHoweverLateAndThoughFetchesFail(
            @ForAll @IntRange(max = 40) int daysLate,
            @ForAll @Size(max = 60) List<Boolean> failures,
            @ForAll("downtimes") Set<Integer> down) {
        World world = new World()
                .source("skr-insikt", new ExpectedDay(4, 24, -1))
                .known("skr-insikt", CODE, "2024", null)
                .fetch(FetchState.Standing.DONE, Instant.parse("2026-04-20T05:00:00Z"), 2016, null, CODE);
        LocalDate published = LocalDate.of(2026, 4, 24).plusDays(daysLate);
        List<LocalDate> asked = new ArrayList<>();
        LocalDate came = null;
        for (int i = 0; came == null && i < 150; i++) {
            LocalDate day = LocalDate.of(2026, 4, 21).plusDays(i);
            Instant now = Sweden.at(day, LocalTime.of(7, 5));
            if (down.contains(i) || world.order(now).isEmpty()) {
                continue;
            }
            asked.add(day);
            boolean failed = asked.size() <= failures.size() && failures.get(asked.size() - 1);
            if (!failed && !day.isBefore(published)) {
                world.has(CODE, "2025");
                came = day;
            }
            world.end(failed ? FetchState.Standing.FAILED : FetchState.Standing.DONE, now.plusSeconds(60));
        }

        assertThat(came).isNotNull();
        assertThat(asked).doesNotHaveDuplicates().allSatisfy(day -> assertThat(day)
                .isAfterOrEqualTo(LocalDate.of(2026, 4, 24)));
        long trouble = failures.stream().filter(failed -> failed).count() + down.size();
        assertThat(came).isBeforeOrEqualTo(published.plusDays(8 + trouble));
    }

    @Provide
    Arbitrary<List<ExpectedDay>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28).injectNull(0.2),
                        Arbitraries.integers().between(-1, 0))
                .as(ExpectedDay::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(1500).toMinutes())
                .map(minutes -> Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Set<Integer>> downtimes() {
        return Arbitraries.integers().between(0, 70).set().ofMaxSize(30);
    }

    private static World world(List<ExpectedDay> days) {
        return new World()
                .source("skr-insikt", days.toArray(ExpectedDay[]::new))
                .fetched("skr-insikt", CODE, null, null)
                .fetched("skr-insikt", "skr-insikt.y", "2024", null);
    }
}
