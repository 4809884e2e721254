package se.malbild.indicator.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// A group with its members, as a request means it.
///
/// @param kind which one it is
/// @param title what people call it
/// @param members codes, in their order; the municipality is one of them
/// @param similar Kolada's group behind it, when there is one
/// @param unavailable why there is none to compare with; there are no members then
record ComparedGroup(
        ComparisonGroup kind,
        Text title,
        List<String> members,
        @Nullable SimilarGroup similar,
        @Nullable Text unavailable) {

    static ComparedGroup of(ComparisonGroup kind, Text title, List<String> members) {
        return new ComparedGroup(kind, title, members, null, null);
    }
}
