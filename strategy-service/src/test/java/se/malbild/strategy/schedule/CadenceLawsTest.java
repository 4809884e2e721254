package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds whatever the cadence is, and whenever it happened.
class CadenceLawsTest {

    private static final int YEAR = 2024;

    @Property
    void moreIsRequiredAsTimeGoesAndNeverMoreThanOfTheYear(
            @ForAll("rules") CadenceRule rule, @ForAll("day") LocalDate on) {
        int required = rule.required(YEAR, on);

        assertThat(required)
                .isBetween(0, rule.timesPerYear())
                .isLessThanOrEqualTo(rule.required(YEAR, on.plusDays(1)))
                .isLessThanOrEqualTo(CadenceRule.required(rule.timesPerYear(), YEAR, on));
    }

    @Property
    void aWholeYearAsksForAllOfThem(@ForAll("times") int times) {
        assertThat(CadenceRule.required(times, YEAR, LocalDate.of(YEAR + 1, 1, 1)))
                .isEqualTo(times);
    }

    @Property
    void itIsBehindExactlyWhenFewerAreDoneThanRequired(
            @ForAll("rules") CadenceRule rule, @ForAll("day") LocalDate on, @ForAll("days") List<LocalDate> days) {
        CadenceStanding standing = rule.standing(YEAR, on, days);

        assertThat(standing.behindSince() != null).isEqualTo(standing.done() < standing.required());
        assertThat(standing.state() == CadenceState.BEHIND).isEqualTo(standing.done() < standing.required());
    }

    @Property
    void oneMoreNeverMakesItWorse(
            @ForAll("rules") CadenceRule rule,
            @ForAll("day") LocalDate on,
            @ForAll("days") List<LocalDate> days,
            @ForAll("day") LocalDate oneMore) {
        List<LocalDate> more = Stream.concat(days.stream(), Stream.of(oneMore)).toList();

        CadenceState before = rule.standing(YEAR, on, days).state();
        CadenceState after = rule.standing(YEAR, on, more).state();

        assertThat(after).isIn(before, CadenceState.KEPT);
    }

    @Property
    void theOrderOfTheDaysDoesNotMatter(
            @ForAll("rules") CadenceRule rule, @ForAll("day") LocalDate on, @ForAll("days") List<LocalDate> days) {
        List<LocalDate> turned = new ArrayList<>(days);
        Collections.reverse(turned);

        assertThat(rule.standing(YEAR, on, turned)).isEqualTo(rule.standing(YEAR, on, days));
    }

    // Told day by day, without the reasoning of the rule.
    @Property(maxDiscardRatio = 50)
    void itHasBeenBehindOnEveryDaySinceAndNotOnTheDayBefore(
            @ForAll("rules") CadenceRule rule, @ForAll("day") LocalDate on, @ForAll("days") List<LocalDate> days) {
        LocalDate since = rule.standing(YEAR, on, days).behindSince();
        Assume.that(since != null);
        LocalDate began = Objects.requireNonNull(since);

        assertThat(began.datesUntil(on.plusDays(1))).allMatch(day -> isBehind(rule, day, days));
        assertThat(isBehind(rule, began.minusDays(1), days)).isFalse();
    }

    @Property
    void whatIsNeededNextIsEnoughAndNoMoreThanThat(
            @ForAll("rules") CadenceRule rule, @ForAll("day") LocalDate on, @ForAll("days") List<LocalDate> days) {
        List<LocalDate> known = days.stream().filter(day -> !day.isAfter(on)).toList();
        CadenceStanding.Next next = rule.standing(YEAR, on, known).next();
        Assume.that(next != null);
        CadenceStanding.Next needed = Objects.requireNonNull(next);
        List<LocalDate> enough = Stream.concat(
                        known.stream(), Collections.nCopies(needed.times(), needed.by()).stream())
                .toList();

        assertThat(isBehind(rule, needed.by().plusDays(1), enough)).isFalse();
        assertThat(isBehind(rule, needed.by().plusDays(1), enough.subList(0, enough.size() - 1)))
                .isTrue();
    }

    private static boolean isBehind(CadenceRule rule, LocalDate day, List<LocalDate> days) {
        long done = days.stream()
                .filter(one -> one.getYear() == YEAR && !one.isAfter(day))
                .count();
        return done < rule.required(YEAR, day);
    }

    @Provide
    Arbitrary<Integer> times() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 366));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-30, 400).map(LocalDate.of(YEAR, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return day().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<CadenceRule> rules() {
        Arbitrary<Span> spans = Combinators.combine(
                        day(), Arbitraries.integers().between(0, 800))
                .as((begins, more) -> new Span(begins, begins.plusDays(more)));
        return Combinators.combine(times(), Arbitraries.oneOf(spans, Arbitraries.just(Span.ofYears(YEAR, YEAR))))
                .as(CadenceRule::new);
    }
}
