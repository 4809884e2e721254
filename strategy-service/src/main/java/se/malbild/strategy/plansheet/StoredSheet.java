package se.malbild.strategy.plansheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.strategy.activity.ActivityResponse;
import se.malbild.strategy.activity.DetailRequest;
import se.malbild.strategy.plandocument.PlanContents;
import se.malbild.strategy.plandocument.PlanDocument;
import se.malbild.strategy.plandocument.StandingPlan;
import se.malbild.strategy.plangoal.PlanGoalResponse;
import se.malbild.strategy.theme.ThemeResponse;

/// Where the parts of a stored plan stand in its document.
final class StoredSheet {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> statuses = new HashMap<>();

    private StoredSheet() {}

    static Standing of(StandingPlan plan) {
        return of(plan.contents(), plan.document());
    }

    private static Standing of(PlanContents contents, PlanDocument document) {
        StoredSheet sheet = new StoredSheet();
        sheet.place("goals", contents.goals().stream().map(PlanGoalResponse::id).toList());
        List<UUID> themes = contents.themes().stream().map(ThemeResponse::id).toList();
        sheet.place("themes", themes);
        Map<String, Integer> counts = new HashMap<>();
        for (ActivityResponse activity : contents.activities()) {
            String list = activity.theme() == null
                    ? "activities"
                    : "themes[%d].activities".formatted(themes.indexOf(activity.theme()));
            int index = counts.merge(list, 1, Integer::sum) - 1;
            sheet.place("%s[%d]".formatted(list, index), activity);
        }
        return Standing.of(document, sheet.ids, sheet.statuses);
    }

    private void place(String list, List<UUID> things) {
        for (int index = 0; index < things.size(); index++) {
            ids.put("%s[%d]".formatted(list, index), things.get(index));
        }
    }

    private void place(String place, ActivityResponse activity) {
        ids.put(place, activity.id());
        place(
                place + ".details",
                activity.details().stream().map(DetailRequest::id).toList());
        if (activity.progress() != null) {
            statuses.put(place, activity.progress().status().label().swedish());
        }
    }
}
