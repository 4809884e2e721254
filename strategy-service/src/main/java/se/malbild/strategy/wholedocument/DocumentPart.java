package se.malbild.strategy.wholedocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A part of a document: where it stands and what tells it from others of its kind.
///
/// @param place such as `focusAreas[1].goals[0]`
/// @param words its text, or all that is written of it
public record DocumentPart(String place, Object words) {

    /// @param list where the items stand, such as `focusAreas[1].goals`
    public static <T> List<DocumentPart> parts(String list, List<T> items, Function<T, Object> words) {
        List<DocumentPart> parts = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            parts.add(new DocumentPart(place(list, index), words.apply(items.get(index))));
        }
        return parts;
    }

    /// Where something stands in a list of the document.
    public static String place(String list, int index) {
        return "%s[%d]".formatted(list, index);
    }
}
