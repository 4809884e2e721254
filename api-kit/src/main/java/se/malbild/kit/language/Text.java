package se.malbild.kit.language;

import com.google.errorprone.annotations.Immutable;

/// A text for people in both languages.
///
/// @param swedish read by default
/// @param english read when the request asks for it
@Immutable
public record Text(String swedish, String english) {

    /// A text whose placeholders (`%s`) are filled with the same values in both languages.
    @SuppressWarnings("AnnotateFormatMethod") // takes two format strings, which the annotation cannot say
    public static Text of(String swedish, String english, Object... values) {
        return values.length == 0
                ? new Text(swedish, english)
                : new Text(swedish.formatted(values), english.formatted(values));
    }

    public String in(Language language) {
        return switch (language) {
            case SWEDISH -> swedish;
            case ENGLISH -> english;
        };
    }
}
