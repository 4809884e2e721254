package se.malbild.strategy.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.focusarea.FocusAreaRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.section.SectionRequest;

/// Gives the parts of a document their ids: that of a part that stands already with the same words, each once, or
/// else a new one.
final class DraftIds {

    private final Map<List<Object>, Deque<UUID>> standing = new HashMap<>();
    private final Map<UUID, UUID> continued = new HashMap<>();
    private final Deque<UUID> unused;
    private final Deque<UUID> toContinue;

    /// @param contents what stands in the draft
    /// @param unused new ids, enough for every part
    /// @param toContinue the measures of the strategy before that the document's measures carry on, in the order of
    ///     the
    ///     document; empty when they do not
    DraftIds(StrategyContents contents, Collection<UUID> unused, Collection<UUID> toContinue) {
        this.unused = new ArrayDeque<>(unused);
        this.toContinue = new ArrayDeque<>(toContinue);
        contents.focusAreas().forEach(area -> stands(List.of("area", area.heading()), area.id()));
        contents.goals().forEach(goal -> stands(List.of("goal", goal.text()), goal.id()));
        contents.sections().forEach(section -> stands(List.of("section", section.content()), section.id()));
        contents.measures().forEach(measure -> {
            stands(List.of("measure", measure.text()), measure.id());
            if (measure.continues() != null) {
                continued.put(measure.id(), measure.continues());
            }
        });
    }

    private void stands(List<Object> words, UUID id) {
        standing.computeIfAbsent(words, _ -> new ArrayDeque<>()).add(id);
    }

    UUID of(FocusAreaRequest form) {
        return take(List.of("area", form.heading()));
    }

    UUID of(GoalRequest form) {
        return take(List.of("goal", form.text()));
    }

    UUID of(SectionRequest form) {
        return take(List.of("section", form));
    }

    UUID of(DocumentMeasure form) {
        UUID id = take(List.of("measure", form.text()));
        if (!toContinue.isEmpty()) {
            continued.put(id, toContinue.remove());
        }
        return id;
    }

    /// The measure of the strategy before that this one carries on.
    @Nullable
    UUID continuedBy(UUID measure) {
        return continued.get(measure);
    }

    private UUID take(List<Object> words) {
        Deque<UUID> found = standing.get(words);
        return found == null || found.isEmpty() ? unused.remove() : found.remove();
    }
}
