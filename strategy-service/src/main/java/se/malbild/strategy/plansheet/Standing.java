package se.malbild.strategy.plansheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.DocumentDetail;
import se.malbild.strategy.plandocument.DocumentLink;
import se.malbild.strategy.plandocument.DocumentPlanGoal;
import se.malbild.strategy.plandocument.DocumentTheme;
import se.malbild.strategy.plandocument.PlanDocument;

/// The plan that a sheet is read into, as it stands.
final class Standing {

    private final PlanDocument plan;
    private final List<SheetPart> parts;
    private final Map<String, SheetPart> byPlace = new HashMap<>();
    private final Map<UUID, SheetPart> byId = new HashMap<>();

    private Standing(PlanDocument plan, List<SheetPart> parts) {
        this.plan = plan;
        this.parts = parts;
        for (SheetPart part : parts) {
            byPlace.put(part.place(), part);
            if (part.id() != null) {
                byId.put(part.id(), part);
            }
        }
    }

    /// @param ids of its parts, by their places; empty for a plan that is not stored
    /// @param statuses of its activities in words, by their places
    static Standing of(PlanDocument plan, Map<String, UUID> ids, Map<String, String> statuses) {
        return new Standing(plan, SheetExport.of(plan, ids, statuses));
    }

    PlanDocument plan() {
        return plan;
    }

    /// In the order of the sheet that it is written out as.
    List<SheetPart> parts() {
        return parts;
    }

    Optional<SheetPart> ofId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Nullable
    SheetPart at(String place) {
        return byPlace.get(place);
    }

    /// What stands, in the form that rows are read into.
    static Record content(SheetPart part, Standing plan) {
        return switch (part.content()) {
            case DocumentPlanGoal goal -> goal;
            case DocumentTheme theme -> new DocumentTheme(theme.heading(), theme.introduction(), List.of());
            case DocumentDetail detail -> detail;
            case DocumentActivity activity -> plan.draft(activity);
            default -> throw new IllegalStateException(part.place());
        };
    }

    ActivityDraft draft(DocumentActivity activity) {
        return new ActivityDraft(
                plain(activity),
                activity.links().stream().map(Standing::draft).toList(),
                activity.dependsOn().stream()
                        .map(this::activityNumbered)
                        .filter(Objects::nonNull)
                        .<Target>map(part -> new Target.Stood(part.place()))
                        .toList(),
                null);
    }

    private static DocumentActivity plain(DocumentActivity activity) {
        return new DocumentActivity(
                activity.text(),
                List.of(),
                activity.schedules(),
                activity.partners(),
                activity.awaits(),
                activity.responsible(),
                List.of(),
                List.of());
    }

    private static LinkDraft draft(DocumentLink link) {
        Integer goal = link.planGoal();
        return new LinkDraft(
                LinkCells.with(link, null, link.expectedEffect()),
                goal == null ? null : new Target.Stood("goals[%d]".formatted(goal - 1)));
    }

    private @Nullable SheetPart activityNumbered(String number) {
        return parts.stream()
                .filter(part -> part.kind() == RowKind.ACTIVITY && part.number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
