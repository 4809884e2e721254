package se.malbild.strategy.plansheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.AwaitedDecision;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.UnitKind;
import se.malbild.strategy.plan.PlanKind;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.DocumentCouncilGoal;
import se.malbild.strategy.plandocument.DocumentDetail;
import se.malbild.strategy.plandocument.DocumentLink;
import se.malbild.strategy.plandocument.DocumentPlanGoal;
import se.malbild.strategy.plandocument.DocumentTheme;
import se.malbild.strategy.plandocument.PlanDocument;
import se.malbild.strategy.plandocument.PlanHead;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Season;
import se.malbild.strategy.schedule.Timing;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// Makes plans of texts that are hard on sheets: formulas, dashes, brackets, arrows, backslashes, separators, escapes.
final class RandomPlan {

    private static final List<String> PIECES = List.of(
            "Näringslivsråd",
            "å ä ö æ",
            "=HYPERLINK(\"http://x\")",
            "+46",
            "-1",
            "＝1",
            "@SUM(A1)",
            "\t",
            "'",
            "''=1",
            "–",
            "-",
            "[efter punkt 1]",
            "[före punkterna]",
            "]",
            "→",
            "\\",
            "\\n",
            "_x0041_",
            "\"",
            ";",
            ",",
            "1.1",
            "a\nb",
            "\u00a0x",
            "\u2028",
            "😀",
            "Insats 1 → y",
            "#N/A",
            "<&>",
            "2024",
            "TRUE");
    private static final List<String> WORDS =
            List.of("År 2023-2024", "Hösten 2023", "21 aug", "År 2024–2023", "31 februari 2024");
    static final List<NamedUnit> UNITS = List.of(
            new NamedUnit("Utvecklingsenheten", UnitKind.UNIT),
            new NamedUnit("-Kultur, fritid; =1", UnitKind.UNIT),
            new NamedUnit("[Skolan]", UnitKind.UNIT));

    private final Random random;
    private final boolean tidy;
    private final List<String> numbers = new ArrayList<>();
    private int goalCount;

    /// @param tidy no blanks at the ends of texts and links sorted by their kinds, as a sheet alone tells them
    RandomPlan(long seed, boolean tidy) {
        this.random = new Random(seed);
        this.tidy = tidy;
    }

    static PlanDocument empty() {
        PlanHead head =
                new PlanHead(PlanKind.PROCESS_PLAN, "Processplan", null, null, 2021, 2024, null, null, null, null);
        return new PlanDocument(head, null, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    PlanDocument plan() {
        List<DocumentPlanGoal> goals = some(
                3,
                _ -> new DocumentPlanGoal(
                        text(), some(2, _ -> new DocumentCouncilGoal(text(), maybe(), maybeNumber()))));
        goalCount = goals.size();
        List<DocumentActivity> outside = activities("");
        List<DocumentTheme> themes = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(4); number++) {
            themes.add(new DocumentTheme(text(), maybe(), activities(number + ".")));
        }
        PlanDocument empty = empty();
        return new PlanDocument(
                empty.head(), null, named(outside, themes), null, List.of(), goals, themes, outside, List.of());
    }

    private static List<NamedUnit> named(List<DocumentActivity> outside, List<DocumentTheme> themes) {
        Map<String, NamedUnit> named = new LinkedHashMap<>();
        List<DocumentActivity> all = new ArrayList<>();
        themes.forEach(theme -> all.addAll(theme.activities()));
        all.addAll(outside);
        all.stream().flatMap(activity -> activity.responsible().stream()).forEach(one -> UNITS.stream()
                .filter(unit -> unit.name().equals(one.unit()))
                .forEach(unit -> named.put(unit.name(), unit)));
        return List.copyOf(named.values());
    }

    private List<DocumentActivity> activities(String prefix) {
        List<DocumentActivity> activities = new ArrayList<>();
        for (int position = 1; position <= random.nextInt(13); position++) {
            List<DocumentDetail> details = some(4, _ -> new DocumentDetail(text(), schedules(0)));
            activities.add(new DocumentActivity(
                    text(),
                    details,
                    schedules(details.size()),
                    some(3, _ -> text()),
                    random.nextBoolean() ? null : new AwaitedDecision(text(), maybe()),
                    some(3, this::responsible).stream().distinct().toList(),
                    links(),
                    numbers.isEmpty()
                            ? List.of()
                            : some(2, _ -> numbers.get(random.nextInt(numbers.size()))).stream()
                                    .distinct()
                                    .toList()));
            numbers.add(prefix + position);
        }
        return activities;
    }

    private DocumentResponsible responsible(int index) {
        String unit =
                random.nextBoolean() ? UNITS.get(random.nextInt(UNITS.size())).name() : null;
        return new DocumentResponsible(unit, unit == null || random.nextBoolean() ? text() + index : null);
    }

    private @Nullable String maybeNumber() {
        return switch (random.nextInt(4)) {
            case 0 -> "1.2";
            case 1 -> "12";
            default -> null;
        };
    }

    private List<DocumentLink> links() {
        List<DocumentLink> links = new ArrayList<>();
        for (int index = 0; index < random.nextInt(3); index++) {
            links.add(new DocumentLink(text() + index, null, null, null, null, maybe(), maybeNumber(), maybe()));
        }
        for (int number = 1; number <= goalCount; number++) {
            if (random.nextBoolean()) {
                links.add(new DocumentLink(null, number, null, null, null, null, null, maybe()));
            }
        }
        for (int index = 0; index < random.nextInt(3); index++) {
            links.add(new DocumentLink(null, null, text() + index, null, null, maybe(), maybeNumber(), maybe()));
        }
        for (int number = 1; number <= random.nextInt(3); number++) {
            links.add(new DocumentLink(null, null, null, number, null, null, null, maybe()));
        }
        if (random.nextBoolean()) {
            links.add(new DocumentLink(null, null, null, 1, text(), maybe(), null, maybe()));
        }
        if (!tidy) {
            Collections.shuffle(links, random);
        }
        return links;
    }

    /// @param details 0 for the schedules of a detail
    private List<Schedule> schedules(int details) {
        return some(3, _ -> {
            String words = random.nextBoolean() ? text() : WORDS.get(random.nextInt(WORDS.size()));
            Integer before = details == 0 || random.nextBoolean() ? null : Integer.valueOf(random.nextInt(details + 1));
            return new Schedule(words, before, timing());
        });
    }

    private @Nullable Timing timing() {
        int year = 1990 + random.nextInt(60);
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(9)) {
            case 0 -> new Timing.Years(year, year + random.nextInt(3));
            case 1 -> new Timing.InSeason(random.nextBoolean() ? Season.SPRING : Season.AUTUMN, year);
            case 2 -> new Timing.OnDay(day.getMonthValue(), day.getDayOfMonth(), year);
            case 3 -> new Timing.OnDay(day.getMonthValue(), day.getDayOfMonth(), null);
            case 4 -> new Timing.Between(day, day.plusDays(random.nextInt(500)));
            case 5 -> new Timing.Cadence(1 + random.nextInt(20));
            case 6 -> new Timing.Ongoing();
            case 7 -> new Timing.OnRequest();
            default -> null;
        };
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? null : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size())))
                .append(random.nextInt(4) == 0 ? " " : ""));
        String seen = text.append(random.nextInt(3) == 0 ? "" : "z").toString();
        return tidy || Tidy.edges(seen).isEmpty() ? Tidy.edges("t" + seen) : seen;
    }

    private <T> List<T> some(int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
    }
}
