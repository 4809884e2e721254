package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.ScheduleWords;
import se.malbild.strategy.schedule.Timing;
import se.malbild.strategy.schedule.WordMeaning;

/// Schedules as two cells have them: their words, and what can be reckoned where the words do not tell it.
final class ScheduleCells {

    private static final int MOST = 10;
    private static final String BEFORE_ALL = "[före punkterna]";
    private static final Pattern PLACED = Pattern.compile(
            "\\[\\s*(?:(före punkterna)|efter punkt (\\d{1,3}))\\s*]\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private ScheduleCells() {}

    static String words(List<Schedule> schedules) {
        return String.join(
                "\n",
                schedules.stream()
                        .map(schedule -> placed(schedule.detailsBefore()) + CellLines.escaped(schedule.words()))
                        .toList());
    }

    // Left empty when the words tell everything: else whoever rewrites the words would have to rewrite this too.
    static String timings(List<Schedule> schedules) {
        return schedules.stream().allMatch(ScheduleCells::tellsItself)
                ? ""
                : String.join(
                        "\n", schedules.stream().map(ScheduleCells::timing).toList());
    }

    private static boolean tellsItself(Schedule schedule) {
        return switch (ScheduleWords.meaning(schedule.words())) {
            case WordMeaning.Understood(Timing timing) -> timing.equals(schedule.timing());
            case WordMeaning.Unclear() -> schedule.timing() == null;
            // Read alone they would be refused.
            case WordMeaning.Impossible _ -> false;
        };
    }

    private static String timing(Schedule schedule) {
        return schedule.timing() == null ? CellLines.NONE : ScheduleWords.of(schedule.timing());
    }

    private static String placed(@Nullable Integer detailsBefore) {
        if (detailsBefore == null) {
            return "";
        }
        return detailsBefore == 0 ? BEFORE_ALL + " " : "[efter punkt %d] ".formatted(detailsBefore);
    }

    /// @param ofDetail whether they are a detail's own, which are printed nowhere else than with it
    static List<Schedule> read(CellSource cells, boolean ofDetail) {
        List<String> words = CellLines.lines(CellLines.limited(cells, SheetColumn.SCHEDULE, MOST)).stream()
                .filter(line -> !CellLines.isNone(line))
                .toList();
        List<String> timings = CellLines.lines(cells.text(SheetColumn.TIMING));
        if (timings.size() > words.size()) {
            cells.refuse(
                    SheetColumn.TIMING,
                    Text.of(
                            "högst en rad för varje rad i Tidplan, som har %d",
                            "at most one line for each line of Tidplan, which has %d", words.size()));
            return List.of();
        }
        List<Schedule> schedules = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            String timing = index < timings.size() ? timings.get(index) : "";
            schedules.add(schedule(words.get(index), timing, cells, ofDetail));
        }
        return schedules;
    }

    private static Schedule schedule(String line, String timing, CellSource cells, boolean ofDetail) {
        Matcher placed = PLACED.matcher(line);
        boolean isPlaced = placed.matches();
        if (isPlaced && ofDetail) {
            cells.refuse(
                    SheetColumn.SCHEDULE,
                    new Text(
                            "inget inom hakparentes: en punkts tidplan står vid punkten",
                            "nothing in brackets: a detail's schedule stands with the detail"));
        }
        String words = CellLines.unescaped(isPlaced ? placed.group(3) : line);
        Integer detailsBefore =
                !isPlaced ? null : placed.group(1) != null ? Integer.valueOf(0) : Integer.valueOf(placed.group(2));
        return new Schedule(words, detailsBefore, timing(words, timing, cells));
    }

    private static @Nullable Timing timing(String words, String written, CellSource cells) {
        if (written.isEmpty()) {
            return timing(words, cells);
        }
        if (CellLines.isNone(written)) {
            return null;
        }
        Optional<Timing> timing = ScheduleWords.read(written);
        if (timing.isEmpty()) {
            cells.refuse(
                    SheetColumn.TIMING,
                    new Text(
                            "något som går att räkna på, till exempel År 2023–2024, Hösten 2023, 21 augusti 2023, Minst 4 gånger per år, Löpande, Efter önskemål; tomt eller – annars",
                            "something that can be reckoned, such as År 2023–2024, Hösten 2023, 21 augusti 2023, Minst 4 gånger per år, Löpande, Efter önskemål; else nothing or –"));
        }
        return timing.orElse(null);
    }

    private static @Nullable Timing timing(String words, CellSource cells) {
        return switch (ScheduleWords.meaning(words)) {
            case WordMeaning.Understood(Timing timing) -> timing;
            case WordMeaning.Unclear() -> null;
            case WordMeaning.Impossible(Text expected) -> {
                cells.refuse(
                        SheetColumn.SCHEDULE,
                        new Text(
                                "%s, inte %s; eller – i Tidplan räknas, om orden ska stå så"
                                        .formatted(expected.swedish(), SheetProblem.shortened(words)),
                                "%s, not %s; or – in Tidplan räknas, if the words are to stand"
                                        .formatted(expected.english(), SheetProblem.shortened(words))));
                yield null;
            }
        };
    }
}
