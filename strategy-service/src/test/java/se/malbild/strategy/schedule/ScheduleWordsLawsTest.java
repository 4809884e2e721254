package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/// What holds whatever the timing or the words are.
class ScheduleWordsLawsTest {

    @Property
    void whatIsSaidIsUnderstoodAsTheSame(@ForAll("timings") Timing timing) {
        assertThat(ScheduleWords.read(ScheduleWords.of(timing))).contains(timing);
    }

    @Property
    void whatIsUnderstoodIsSaidInWordsOfTheSameMeaning(@ForAll("words") String words) {
        ScheduleWords.read(words).ifPresent(timing -> assertThat(ScheduleWords.read(ScheduleWords.of(timing)))
                .contains(timing));
    }

    @Property
    void noWordsAreTooMuch(@ForAll @StringLength(max = 400) String words) {
        assertThatCode(() -> ScheduleWords.read(words)).doesNotThrowAnyException();
    }

    @Property
    void aLaterYearIsInTheWordsToo(@ForAll("timings") Timing timing, @ForAll @IntRange(min = -5, max = 5) int years) {
        Schedule later = new Schedule(ScheduleWords.of(timing), null, timing).shifted(years);

        assertThat(ScheduleWords.read(later.words())).contains(later.timing());
    }

    @Property
    void thereAndBackIsWhereItWas(@ForAll("years") Timing timing, @ForAll @IntRange(min = -5, max = 5) int years) {
        Schedule schedule = new Schedule(ScheduleWords.of(timing), null, timing);

        assertThat(schedule.shifted(years).shifted(-years)).isEqualTo(schedule);
    }

    @Provide
    Arbitrary<Timing> years() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1910, 2180);
        return Combinators.combine(year, Arbitraries.integers().between(0, 9))
                .as((first, more) -> new Timing.Years(first, first + more));
    }

    @Provide
    Arbitrary<Timing> timings() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1900, 2199);
        Arbitrary<LocalDate> day = Combinators.combine(
                        year, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        return Arbitraries.oneOf(
                Combinators.combine(year, year)
                        .as((one, other) -> new Timing.Years(Math.min(one, other), Math.max(one, other))),
                Combinators.combine(Arbitraries.of(Season.class), year).as(Timing.InSeason::new),
                day.map(on -> new Timing.OnDay(on.getMonthValue(), on.getDayOfMonth(), on.getYear())),
                day.map(on -> new Timing.OnDay(on.getMonthValue(), on.getDayOfMonth(), null)),
                Combinators.combine(day, day)
                        .as((one, other) -> new Timing.Between(
                                one.isBefore(other) ? one : other, one.isBefore(other) ? other : one)),
                Combinators.combine(day, Arbitraries.integers().between(0, 13))
                        .as((on, months) -> new Timing.Between(
                                on.withDayOfMonth(1),
                                on.withDayOfMonth(1).plusMonths(months + 1).minusDays(1)))
                        .filter(period -> period.to().getYear() < 2200)
                        .map(period -> period),
                Arbitraries.integers().between(1, 366).map(Timing.Cadence::new),
                Arbitraries.of(new Timing.Ongoing(), new Timing.OnRequest()));
    }

    /// Pieces of what plans say, put together as it happens.
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(Stream.of(
                                "år 2023 2024 -24 – - / till och hösten våren ht vt 21 1 aug oktober q2 kvartal 2 löpande minst fyra 4 gånger per under året månad varje efter önskemål från vid behov klubbar"
                                        .split(" ", -1))
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pieces -> String.join(" ", pieces));
    }
}
