package se.malbild.strategy.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.schedule.Timing;

/// What hangs on an activity, in the order that it was given in.
///
/// @param details the lines below it
/// @param schedules when it is to happen
/// @param responsible who answers for it
/// @param links what it serves
/// @param dependsOn activities of the same plan that it rests on
public record ActivityContent(
        List<DetailRequest> details,
        List<Schedule> schedules,
        List<Responsible> responsible,
        List<ActivityLink> links,
        List<UUID> dependsOn) {

    public static final ActivityContent NONE =
            new ActivityContent(List.of(), List.of(), List.of(), List.of(), List.of());

    public static ActivityContent of(ActivityRequest form) {
        return new ActivityContent(
                form.details(), form.schedules(), form.responsible(), form.links(), form.dependsOn());
    }

    /// From the first to the last day of its own schedules; of those of its details when it has none of its own.
    ///
    /// A schedule that names no days (how often, as it goes on, words alone) is for all of the plan's years.
    ///
    /// @param years of the plan; also of an activity without any schedule
    public Span span(Span years) {
        List<Schedule> deciding = schedules.isEmpty()
                ? details.stream()
                        .flatMap(detail -> detail.schedules().stream())
                        .toList()
                : schedules;
        return deciding.stream()
                .map(schedule -> Optional.ofNullable(schedule.timing())
                        .flatMap(Timing::span)
                        .orElse(years))
                .reduce(Span::with)
                .orElse(years);
    }

    ActivityContent withLinks(List<ActivityLink> others) {
        return new ActivityContent(details, schedules, responsible, others, dependsOn);
    }

    /// The ids of the details, those that are new left out.
    Stream<UUID> detailIds() {
        return details.stream().flatMap(detail -> Optional.ofNullable(detail.id()).stream());
    }
}
