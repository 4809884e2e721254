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
import se.malbild.strategy.wholedocument.DocumentPart;
import se.malbild.strategy.wholedocument.KeptIds;

/// The ids of a strategy's parts, and what its measures carry on.
final class DraftIds {

    private final KeptIds kept;
    private final Map<UUID, UUID> continued = new HashMap<>();

    /// @param contents what stands in the draft
    /// @param wanted what shall
    /// @param unused new ids, enough for every part
    /// @param toContinue the measures of the strategy before that the document's measures carry on, in the order of
    ///     the document; empty when they do not
    DraftIds(StrategyContents contents, StrategyDocument wanted, Collection<UUID> unused, Collection<UUID> toContinue) {
        this.kept = new KeptIds(unused);
        StrategyDocument standing = DocumentExport.of(contents);
        assign(standing, wanted, StrategyDocumentParts::areas, ids(contents.focusAreas(), FocusAreaResponse::id));
        assign(standing, wanted, StrategyDocumentParts::goals, ids(contents.goals(), GoalResponse::id));
        assign(standing, wanted, StrategyDocumentParts::measures, DocumentExport.measureIds(contents));
        assign(standing, wanted, StrategyDocumentParts::sections, ids(contents.sections(), SectionResponse::id));
        contents.measures().stream()
                .filter(measure -> measure.continues() != null)
                .forEach(measure -> continued.put(measure.id(), Objects.requireNonNull(measure.continues())));
        Deque<UUID> toCarryOn = new ArrayDeque<>(toContinue);
        for (DocumentPart measure : StrategyDocumentParts.measures(wanted)) {
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
        kept.assign(parts.apply(standing), ids, parts.apply(wanted));
    }

    /// @param place such as `focusAreas[1].goals[0]`
    UUID at(String place) {
        return kept.at(place);
    }

    /// The measure of the strategy before that this one carries on.
    @Nullable
    UUID continuedBy(UUID measure) {
        return continued.get(measure);
    }
}
