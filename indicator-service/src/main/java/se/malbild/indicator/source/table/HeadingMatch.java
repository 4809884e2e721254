package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.HeadingTemplate.Hole;
import se.malbild.indicator.layout.HeadingTemplate.Literal;
import se.malbild.indicator.layout.HeadingTemplate.Part;
import se.malbild.indicator.layout.HeadingTemplate.Placeholder;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.ReadingProblem.Code;

/// What a heading says of the figures below it.
///
/// @param period as it was read, with the reason when it was none
record HeadingMatch(
        @Nullable PeriodText period,
        @Nullable Gender gender,
        @Nullable String municipality,
        @Nullable String indicator) {

    static final HeadingMatch PLAIN = new HeadingMatch(null, null, null, null);

    private static final int LONGEST = 300;
    private static final int LONGEST_PERIOD = 20;

    /// True when what stands in the place of a period is none that can be.
    boolean isRefused() {
        return period != null && period.problem() != null;
    }

    /// How many coordinates it gives.
    int coordinates() {
        return (int) Stream.of(
                        Optional.ofNullable(period),
                        Optional.ofNullable(gender),
                        Optional.ofNullable(municipality),
                        Optional.ofNullable(indicator))
                .filter(Optional::isPresent)
                .count();
    }

    /// Holds a heading against a template; empty when it is not of that kind.
    ///
    /// @param heading normal text
    static Optional<HeadingMatch> of(HeadingTemplate template, String heading, int latestYear) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(match(template.parts(), 0, heading, 0, PLAIN, latestYear));
    }

    private static @Nullable HeadingMatch match(
            List<Part> parts, int part, String heading, int from, HeadingMatch sofar, int latestYear) {
        if (part == parts.size()) {
            return from == heading.length() ? sofar : null;
        }
        return switch (parts.get(part)) {
            case Literal(String text) ->
                heading.startsWith(text, from)
                        ? match(parts, part + 1, heading, from + text.length(), sofar, latestYear)
                        : null;
            case Hole(Placeholder placeholder) -> fill(placeholder, parts, part, heading, from, sofar, latestYear);
        };
    }

    // The shortest text that fits is taken; what must be a period or a gender decides how long that is.
    private static @Nullable HeadingMatch fill(
            Placeholder placeholder,
            List<Part> parts,
            int part,
            String heading,
            int from,
            HeadingMatch sofar,
            int latestYear) {
        boolean last = part == parts.size() - 1;
        for (int end = last ? heading.length() : from + 1; end <= heading.length(); end++) {
            HeadingMatch with =
                    sofar.with(placeholder, heading.substring(from, end).strip(), latestYear);
            HeadingMatch whole = with == null ? null : match(parts, part + 1, heading, end, with, latestYear);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    private @Nullable HeadingMatch with(Placeholder placeholder, String text, int latestYear) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (placeholder) {
            case PERIOD -> withPeriod(text, latestYear);
            case GENDER ->
                GenderText.of(text)
                        .map(found -> new HeadingMatch(period, found, municipality, indicator))
                        .orElse(null);
            case MUNICIPALITY -> new HeadingMatch(period, gender, text, indicator);
            case INDICATOR -> hasLetter(text) ? new HeadingMatch(period, gender, municipality, text) : null;
            case TEXT -> this;
        };
    }

    private @Nullable HeadingMatch withPeriod(String text, int latestYear) {
        if (text.length() > LONGEST_PERIOD) {
            return null;
        }
        PeriodText found = PeriodText.of(text, latestYear);
        // 1850 and 20230 are meant as years, so they are a problem and not another heading.
        boolean meant = found.problem() != Code.NOT_A_PERIOD || PeriodText.looksLikeOne(text);
        return meant ? new HeadingMatch(found, gender, municipality, indicator) : null;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
