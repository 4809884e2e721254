package se.malbild.strategy.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.focusarea.FocusAreaResponse;
import se.malbild.strategy.goal.GoalResponse;
import se.malbild.strategy.section.SectionResponse;

/// The ids of a document's parts. A part that stands in the draft with the same words keeps its id, wherever it stands
/// now; of the others, one keeps the id of what stood in its place, and is taken for the same in other words.
final class DraftIds {

    private final Map<String, UUID> byPlace = new HashMap<>();
    private final Map<UUID, UUID> continued = new HashMap<>();
    private final Deque<UUID> unused;

    /// @param contents what stands in the draft
    /// @param wanted what shall
    /// @param unused new ids, enough for every part
    /// @param toContinue the measures of the strategy before that the document's measures carry on, in the order of
    ///     the
    ///     document; empty when they do not
    DraftIds(StrategyContents contents, StrategyDocument wanted, Collection<UUID> unused, Collection<UUID> toContinue) {
        this.unused = new ArrayDeque<>(unused);
        StrategyDocument standing = DocumentExport.of(contents);
        assign(standing, wanted, DocumentPart::areas, ids(contents.focusAreas(), FocusAreaResponse::id));
        assign(standing, wanted, DocumentPart::goals, ids(contents.goals(), GoalResponse::id));
        assign(standing, wanted, DocumentPart::measures, DocumentExport.measureIds(contents));
        assign(standing, wanted, DocumentPart::sections, ids(contents.sections(), SectionResponse::id));
        contents.measures().stream()
                .filter(measure -> measure.continues() != null)
                .forEach(measure -> continued.put(measure.id(), Objects.requireNonNull(measure.continues())));
        Deque<UUID> toCarryOn = new ArrayDeque<>(toContinue);
        for (DocumentPart measure : DocumentPart.measures(wanted)) {
            if (!toCarryOn.isEmpty()) {
                continued.put(at(measure.place()), toCarryOn.remove());
            }
        }
    }

    private static <T> List<UUID> ids(List<T> things, Function<T, UUID> id) {
        return things.stream().map(id).toList();
    }

    private void assign(
            StrategyDocument standing,
            StrategyDocument wanted,
            Function<StrategyDocument, List<DocumentPart>> parts,
            List<UUID> ids) {
        Map<Object, Deque<DocumentPart>> sameWords = new HashMap<>();
        Map<String, UUID> left = new HashMap<>();
        List<DocumentPart> there = parts.apply(standing);
        for (int index = 0; index < there.size(); index++) {
            DocumentPart part = there.get(index);
            sameWords.computeIfAbsent(part.words(), _ -> new ArrayDeque<>()).add(part);
            left.put(part.place(), ids.get(index));
        }
        List<DocumentPart> all = parts.apply(wanted);
        for (DocumentPart part : all) {
            Deque<DocumentPart> found = sameWords.getOrDefault(part.words(), new ArrayDeque<>());
            if (!found.isEmpty()) {
                byPlace.put(part.place(), left.remove(found.remove().place()));
            }
        }
        for (DocumentPart part : all) {
            byPlace.computeIfAbsent(
                    part.place(), place -> left.containsKey(place) ? left.remove(place) : unused.remove());
        }
    }

    /// @param place such as `focusAreas[1].goals[0]`
    UUID at(String place) {
        return Objects.requireNonNull(byPlace.get(place), place);
    }

    /// The measure of the strategy before that this one carries on.
    @Nullable
    UUID continuedBy(UUID measure) {
        return continued.get(measure);
    }
}
