package se.malbild.strategy.plandocument;

import java.util.ArrayList;
import java.util.List;

/// An activity of a document, with its number and where it stands.
///
/// @param place such as `themes[2].activities[0]`
/// @param number such as `3.1`, or `2` outside the themes
/// @param theme place of its theme; empty outside the themes
/// @param position its place in the theme, from 1
record NumberedActivity(String place, String number, String theme, int position, DocumentActivity form) {

    /// Those of the themes in their order, then those outside.
    static List<NumberedActivity> of(PlanDocument document) {
        List<NumberedActivity> all = new ArrayList<>();
        for (int theme = 0; theme < document.themes().size(); theme++) {
            add(
                    all,
                    "themes[%d]".formatted(theme),
                    (theme + 1) + ".",
                    document.themes().get(theme).activities());
        }
        add(all, "", "", document.activities());
        return all;
    }

    private static void add(List<NumberedActivity> all, String theme, String prefix, List<DocumentActivity> forms) {
        for (int index = 0; index < forms.size(); index++) {
            String list = theme.isEmpty() ? "activities" : theme + ".activities";
            all.add(new NumberedActivity(
                    "%s[%d]".formatted(list, index), prefix + (index + 1), theme, index + 1, forms.get(index)));
        }
    }
}
