package se.malbild.strategy.plandocument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityContent;
import se.malbild.strategy.activity.ActivityLink;
import se.malbild.strategy.activity.ActivityProgress;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.activity.AwaitedDecision;
import se.malbild.strategy.activity.DetailRequest;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.plan.PlanRequest;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.plansection.PlanSectionPlace;
import se.malbild.strategy.plansection.PlanSectionResponse;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.theme.ThemeResponse;

/// What a copy takes over from a plan: each thing under an id of its own, numbered anew, in the years of the copy.
final class PlanCopy {

    private final PlanContents contents;
    private final List<ActivityResponse> activities;
    private final int shift;
    private final Span years;
    private final Set<UUID> approved;
    private final Map<UUID, List<UUID>> heirs;
    private final boolean goesOn;
    private final Map<UUID, UUID> copies = new HashMap<>();

    /// @param head of the copy
    /// @param all with the activities that are done or cancelled
    /// @param approved the activities that a decision has gone for
    /// @param heirs those that took over from units that have ended
    PlanCopy(PlanContents contents, PlanRequest head, boolean all, Set<UUID> approved, Map<UUID, List<UUID>> heirs) {
        this.contents = contents;
        this.approved = approved;
        this.heirs = heirs;
        this.years = head.span();
        this.goesOn = isOfTheSame(head.unit());
        this.shift = head.firstYear() - contents.plan().firstYear();
        this.activities = contents.activities().stream()
                .filter(activity -> all || isOpen(activity.progress()))
                .toList();
    }

    // What is copied for another unit begins with that.
    private boolean isOfTheSame(@Nullable UUID unit) {
        UUID former = contents.plan().unit();
        return Objects.equals(unit, former)
                || (former != null && heirs.getOrDefault(former, List.of()).contains(unit));
    }

    private static boolean isOpen(@Nullable ActivityProgress progress) {
        return progress == null || progress.status().isOpen();
    }

    void addTo(WantedPlan wanted, Function<Integer, List<UUID>> newIds) {
        give(newIds);
        Map<PlanSectionPlace, Integer> sections = new HashMap<>();
        for (PlanSectionResponse section : contents.sections()) {
            int position = sections.merge(section.place(), 1, Integer::sum);
            wanted.addSection(copy(section.id()), section.place(), position, PlanExport.section(section));
        }
        for (PlanGoalResponse goal : contents.goals()) {
            wanted.addGoal(copy(goal.id()), goal.number(), goal.text(), goal.goals());
        }
        for (ThemeResponse theme : contents.themes()) {
            wanted.addTheme(copy(theme.id()), theme.number(), theme.heading(), theme.introduction());
        }
        Map<String, Integer> positions = new HashMap<>();
        for (ActivityResponse activity : activities) {
            if (goesOn) {
                wanted.goOn(copy(activity.id()), activity.id());
            }
            int position = positions.merge(String.valueOf(activity.theme()), 1, Integer::sum);
            wanted.addActivity(
                    copy(activity.id()),
                    activity.theme() == null ? null : copy(activity.theme()),
                    position,
                    activity.text(),
                    activity.partners(),
                    awaited(activity),
                    content(activity));
        }
    }

    private void give(Function<Integer, List<UUID>> newIds) {
        List<UUID> originals = new ArrayList<>();
        contents.sections().forEach(section -> originals.add(section.id()));
        contents.goals().forEach(goal -> originals.add(goal.id()));
        contents.themes().forEach(theme -> originals.add(theme.id()));
        activities.forEach(activity -> originals.add(activity.id()));
        Deque<UUID> unused = new ArrayDeque<>(newIds.apply(originals.size()));
        originals.forEach(original -> copies.put(original, unused.remove()));
    }

    private UUID copy(UUID original) {
        return Objects.requireNonNull(copies.get(original));
    }

    private ActivityContent content(ActivityResponse activity) {
        return new ActivityContent(
                activity.details().stream().map(this::detail).toList(),
                activity.schedules().stream().map(this::shifted).toList(),
                activity.responsible().stream()
                        .flatMap(this::answering)
                        .distinct()
                        .toList(),
                activity.links().stream().map(this::link).toList(),
                // What stays behind has been done, or will not be.
                activity.dependsOn().stream()
                        .map(copies::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private DetailRequest detail(DetailRequest detail) {
        List<Schedule> later = detail.schedules().stream().map(this::shifted).toList();
        return new DetailRequest(null, moved(detail, later), later);
    }

    // Words that a detail's text shares with its schedules move in both: all at once, or 2024 would become 2025 and
    // that
    // 2026 after it.
    private static String moved(DetailRequest detail, List<Schedule> later) {
        Map<String, String> words = new HashMap<>();
        for (int index = 0; index < later.size(); index++) {
            words.put(detail.schedules().get(index).words(), later.get(index).words());
        }
        if (words.isEmpty()) {
            return detail.text();
        }
        String anyOfThem = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(anyOfThem)
                .matcher(detail.text())
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
    }

    // A unit that has ended answers for nothing new; those that took over do.
    private Stream<Responsible> answering(Responsible one) {
        List<UUID> after = one.unit() == null ? List.of() : heirs.getOrDefault(one.unit(), List.of());
        return after.isEmpty() ? Stream.of(one) : after.stream().map(heir -> new Responsible(heir, one.role()));
    }

    // Of a time after the copy's years, as when it is for fewer, the words alone stay: whoever works on the draft sees
    // them and decides, and until then the activity is reckoned by the copy's years.
    private Schedule shifted(Schedule schedule) {
        Schedule later = schedule.shifted(shift);
        boolean fits = later.timing() == null
                || later.timing().span().map(years::meets).orElse(true);
        return fits ? later : new Schedule(later.words(), later.detailsBefore(), null);
    }

    // What has been decided is not decided once more; what was declined may be asked for again.
    private @Nullable AwaitedDecision awaited(ActivityResponse activity) {
        return approved.contains(activity.id()) ? null : activity.awaits();
    }

    private ActivityLink link(ActivityLink link) {
        return new ActivityLink(
                link.goal(),
                link.planGoal() == null ? null : copy(link.planGoal()),
                link.measure(),
                link.effort(),
                link.expectedEffect());
    }
}
