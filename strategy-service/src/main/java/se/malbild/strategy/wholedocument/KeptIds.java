package se.malbild.strategy.wholedocument;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The ids of a document's parts. A part that stands in the draft with the same words keeps its id, wherever it stands
/// now; of the others, one keeps the id of what stood in its place, and is taken for the same in other words.
public final class KeptIds {

    private final Map<String, UUID> byPlace = new HashMap<>();
    private final Deque<UUID> unused;

    /// @param unused new ids, enough for every part
    public KeptIds(Collection<UUID> unused) {
        this.unused = new ArrayDeque<>(unused);
    }

    /// Gives each part of a kind its id.
    ///
    /// @param standing what is in the draft
    /// @param ids those of what is in the draft, in the same order
    /// @param wanted what shall be in it
    public void assign(List<DocumentPart> standing, List<UUID> ids, List<DocumentPart> wanted) {
        Map<Object, Deque<DocumentPart>> sameWords = new HashMap<>();
        Map<String, UUID> left = new HashMap<>();
        for (int index = 0; index < standing.size(); index++) {
            DocumentPart part = standing.get(index);
            sameWords.computeIfAbsent(part.words(), _ -> new ArrayDeque<>()).add(part);
            left.put(part.place(), ids.get(index));
        }
        for (DocumentPart part : wanted) {
            Deque<DocumentPart> found = sameWords.getOrDefault(part.words(), new ArrayDeque<>());
            if (!found.isEmpty()) {
                byPlace.put(part.place(), left.remove(found.remove().place()));
            }
        }
        for (DocumentPart part : wanted) {
            byPlace.computeIfAbsent(
                    part.place(), place -> left.containsKey(place) ? left.remove(place) : unused.remove());
        }
    }

    /// Gives each part of a kind the id that it is told to have; those without one are new.
    ///
    /// @param told ids by places
    public void tell(List<DocumentPart> wanted, Map<String, UUID> told) {
        for (DocumentPart part : wanted) {
            UUID id = told.get(part.place());
            byPlace.put(part.place(), id == null ? unused.remove() : id);
        }
    }

    /// @param place such as `focusAreas[1].goals[0]`
    public UUID at(String place) {
        return Objects.requireNonNull(byPlace.get(place), place);
    }
}
