package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.DocumentDetail;
import se.malbild.strategy.plandocument.DocumentPlanGoal;
import se.malbild.strategy.plandocument.DocumentTheme;
import se.malbild.strategy.plandocument.PlanDocument;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// Writes a plan out as rows: its goals, its activities outside the themes, then each theme with its activities. Its
/// head, sections and evaluation are no part of a sheet.
final class SheetExport {

    private final Map<String, UUID> ids;
    private final Map<String, String> statuses;
    private final List<SheetPart> parts = new ArrayList<>();

    private SheetExport(Map<String, UUID> ids, Map<String, String> statuses) {
        this.ids = ids;
        this.statuses = statuses;
    }

    /// @param ids of its parts, by their places, such as `themes[0].activities[2]`
    /// @param statuses of its activities in words, by their places; empty for who does not see how they go
    static List<SheetPart> of(PlanDocument plan, Map<String, UUID> ids, Map<String, String> statuses) {
        SheetExport export = new SheetExport(ids, statuses);
        for (int index = 0; index < plan.goals().size(); index++) {
            export.goal(plan.goals().get(index), index);
        }
        export.activities(plan.activities(), "", "");
        for (int index = 0; index < plan.themes().size(); index++) {
            DocumentTheme theme = plan.themes().get(index);
            String place = "themes[%d]".formatted(index);
            String number = Integer.toString(index + 1);
            export.theme(theme, place, number);
            export.activities(theme.activities(), place + ".", number + ".");
        }
        return export.parts;
    }

    private void goal(DocumentPlanGoal goal, int index) {
        String number = Integer.toString(index + 1);
        add(
                "goals[%d]".formatted(index),
                goal,
                SheetLine.of(RowKind.GOAL)
                        .with(SheetColumn.NUMBER, number)
                        .with(SheetColumn.TEXT, goal.text())
                        .with(
                                SheetColumn.GOALS,
                                goal.goals().stream()
                                        .map(served -> Origin.ofText(served.goal(), served.strategy(), served.number()))
                                        .collect(Collectors.joining("\n"))));
    }

    private void theme(DocumentTheme theme, String place, String number) {
        add(
                place,
                theme,
                SheetLine.of(RowKind.THEME)
                        .with(SheetColumn.NUMBER, number)
                        .with(SheetColumn.TEXT, theme.heading())
                        .with(SheetColumn.INTRODUCTION, theme.introduction()));
    }

    private void activities(List<DocumentActivity> activities, String place, String number) {
        for (int index = 0; index < activities.size(); index++) {
            activity(activities.get(index), "%sactivities[%d]".formatted(place, index), number + (index + 1));
        }
    }

    private void activity(DocumentActivity activity, String place, String number) {
        List<DocumentResponsible> responsible = activity.responsible();
        SheetLine line = SheetLine.of(RowKind.ACTIVITY)
                .with(SheetColumn.NUMBER, number)
                .with(SheetColumn.TEXT, activity.text())
                .with(SheetColumn.SCHEDULE, ScheduleCells.words(activity.schedules()))
                .with(SheetColumn.TIMING, ScheduleCells.timings(activity.schedules()))
                .with(
                        SheetColumn.UNIT,
                        CellLines.of(responsible.stream()
                                .map(DocumentResponsible::unit)
                                .toList()))
                .with(
                        SheetColumn.ROLE,
                        CellLines.of(responsible.stream()
                                .map(DocumentResponsible::role)
                                .toList()))
                .with(SheetColumn.PARTNERS, CellLines.of(activity.partners()))
                .with(SheetColumn.DEPENDS_ON, String.join(", ", activity.dependsOn()))
                .with(SheetColumn.STATUS, statuses.get(place));
        if (activity.awaits() != null) {
            line.with(SheetColumn.AWAITS, activity.awaits().decision())
                    .with(SheetColumn.AWAITS_BODY, activity.awaits().body());
        }
        Links.write(activity.links(), line);
        add(place, activity, line);
        for (int index = 0; index < activity.details().size(); index++) {
            detail(activity.details().get(index), "%s.details[%d]".formatted(place, index));
        }
    }

    private void detail(DocumentDetail detail, String place) {
        add(
                place,
                detail,
                SheetLine.of(RowKind.DETAIL)
                        .with(SheetColumn.TEXT, detail.text())
                        .with(SheetColumn.SCHEDULE, ScheduleCells.words(detail.schedules()))
                        .with(SheetColumn.TIMING, ScheduleCells.timings(detail.schedules())));
    }

    private void add(String place, Record content, SheetLine line) {
        UUID id = ids.get(place);
        parts.add(new SheetPart(place, id, content, line.with(SheetColumn.ID, id == null ? "" : id.toString())));
    }
}
