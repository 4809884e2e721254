package se.malbild.strategy.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.ScheduleWords;
import se.malbild.strategy.schedule.Span;

class ActivityContentTest {

    private static final Span YEARS = Span.ofYears(2023, 2024);

    static Stream<Arguments> activities() {
        return Stream.of(
                Arguments.of(List.of(), List.of(), "2023-01-01", "2024-12-31"),
                Arguments.of(List.of("Hösten 2023"), List.of(), "2023-08-01", "2023-12-31"),
                Arguments.of(List.of("Hösten 2023", "Våren 2024"), List.of(), "2023-08-01", "2024-06-30"),
                Arguments.of(List.of("Löpande minst 4 gånger per år"), List.of(), "2023-01-01", "2024-12-31"),
                // What goes on all the time is not narrowed by a day, its own or a detail's.
                Arguments.of(
                        List.of("Löpande minst 4 gånger per år"),
                        List.of("21 augusti 2024"),
                        "2023-01-01",
                        "2024-12-31"),
                Arguments.of(List.of("Hösten 2023", "löpande"), List.of(), "2023-01-01", "2024-12-31"),
                Arguments.of(List.of("Hösten 2023", "om medel finns"), List.of(), "2023-01-01", "2024-12-31"),
                Arguments.of(List.of("Hösten 2023"), List.of("21 augusti 2024"), "2023-08-01", "2023-12-31"),
                // Its details decide when it has no schedule of its own.
                Arguments.of(List.of(), List.of("Hösten 2023", "2024"), "2023-08-01", "2024-12-31"),
                Arguments.of(List.of(), List.of("Hösten 2023", "21 aug"), "2023-01-01", "2024-12-31"));
    }

    @ParameterizedTest
    @MethodSource("activities")
    void anActivityHasTheDaysOfTheSchedulesThatDecide(
            List<String> own, List<String> ofDetail, String begins, String ends) {
        ActivityContent content = new ActivityContent(
                List.of(new DetailRequest(null, "Punkt", schedules(ofDetail))),
                schedules(own),
                List.of(),
                List.of(),
                List.of());

        assertThat(content.span(YEARS)).hasToString("Span[begins=%s, ends=%s]".formatted(begins, ends));
    }

    private static List<Schedule> schedules(List<String> words) {
        return words.stream()
                .map(one -> new Schedule(one, null, ScheduleWords.read(one).orElse(null)))
                .toList();
    }
}
