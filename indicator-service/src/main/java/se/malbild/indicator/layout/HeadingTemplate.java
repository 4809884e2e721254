package se.malbild.indicator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A heading as a layout writes it, with placeholders for what differs between columns of a kind.
///
/// @param parts literal text, already normal, and placeholders
public record HeadingTemplate(List<Part> parts) {

    /// What a placeholder stands for.
    public enum Placeholder {
        PERIOD,
        GENDER,
        MUNICIPALITY,
        INDICATOR,
        /// Anything; it says nothing.
        TEXT;

        /// As it is written: `{period}`.
        public String written() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }

        /// True when it can be any text.
        public boolean isFree() {
            return this == MUNICIPALITY || this == INDICATOR || this == TEXT;
        }

        static Optional<Placeholder> of(String written) {
            for (Placeholder placeholder : values()) {
                if (placeholder.written().equals(written)) {
                    return Optional.of(placeholder);
                }
            }
            return Optional.empty();
        }
    }

    /// A part of a heading.
    public sealed interface Part {}

    /// Text that stands there.
    public record Literal(String text) implements Part {}

    /// Something that differs.
    public record Hole(Placeholder placeholder) implements Part {}

    /// @throws IllegalArgumentException naming what is in braces and no placeholder
    public static HeadingTemplate of(String heading) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = heading.indexOf('{'); open >= 0; open = heading.indexOf('{', from)) {
            int close = heading.indexOf('}', open);
            String written = close < 0 ? heading.substring(open) : heading.substring(open, close + 1);
            Placeholder placeholder = Placeholder.of(written).orElseThrow(() -> new IllegalArgumentException(written));
            literal(heading.substring(from, open), parts);
            parts.add(new Hole(placeholder));
            from = close + 1;
        }
        literal(heading.substring(from), parts);
        return new HeadingTemplate(List.copyOf(parts));
    }

    private static void literal(String text, List<Part> parts) {
        if (text.isEmpty()) {
            return;
        }
        // Space beside a placeholder belongs to the heading; normal text would lose it.
        String inner = HeadingText.normal(text);
        String left = HeadingText.isSpace(text.charAt(0)) && !parts.isEmpty() ? " " : "";
        String right = !inner.isEmpty() && HeadingText.isSpace(text.charAt(text.length() - 1)) ? " " : "";
        if (!(left + inner + right).isEmpty()) {
            parts.add(new Literal(left + inner + right));
        }
    }

    /// True when it is one text and no other.
    public boolean isLiteral() {
        return parts.stream().allMatch(Literal.class::isInstance);
    }

    /// True when nothing but the cells below can tell whether it is meant.
    public boolean isFree() {
        return parts.stream()
                .allMatch(part -> part instanceof Hole(Placeholder placeholder)
                        ? placeholder.isFree()
                        : part instanceof Literal(String text) && text.isBlank());
    }

    /// How many characters of it are given: who has more is the more specific one.
    public int givenCharacters() {
        return parts.stream()
                .mapToInt(part -> part instanceof Literal(String text) ? text.length() : 0)
                .sum();
    }

    public boolean has(Placeholder placeholder) {
        return parts.contains(new Hole(placeholder));
    }
}
