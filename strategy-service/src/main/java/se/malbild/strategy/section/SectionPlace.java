package se.malbild.strategy.section;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Where in a strategy a section stands.
public enum SectionPlace {
    /// Before the focus areas.
    OPENING,
    /// Within a focus area, after its measures.
    FOCUS_AREA,
    /// After the focus areas.
    CLOSING;

    /// @param asked where; null for where the focus area says, or before all of them
    /// @throws Refusal.Invalid when the two contradict each other
    static SectionPlace of(@Nullable SectionPlace asked, @Nullable UUID focusArea) {
        SectionPlace implied = focusArea == null ? OPENING : FOCUS_AREA;
        SectionPlace place = asked == null ? implied : asked;
        if ((place == FOCUS_AREA) != (focusArea != null)) {
            throw new Refusal.Invalid(
                    "place",
                    new Text(
                            "FOCUS_AREA anges tillsammans med focusArea, och bara då",
                            "FOCUS_AREA goes together with focusArea, and only then"));
        }
        return place;
    }
}
