package se.malbild.indicator.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which figures an indicator can have, as the catalogue says.
///
/// @param scale what values
/// @param dividedByGender true when there are figures of women and of men
/// @param validFrom first period of the definition, when another one holds before it
/// @param validTo last period of the definition, when another one holds after it
/// @param missingEditions periods of which the source never published anything
/// @param measurementUnit of the values; empty when it is not known
public record FigureRules(
        Scale scale,
        boolean dividedByGender,
        @Nullable String validFrom,
        @Nullable String validTo,
        Set<String> missingEditions,
        String measurementUnit) {

    /// Of an indicator of which nothing is known.
    public static final FigureRules NONE = of(Scale.ANY);

    /// Of an indicator of which the scale alone is known.
    public static FigureRules of(Scale scale) {
        return of(scale, "");
    }

    /// Of an indicator of which the scale and the unit alone are known.
    public static FigureRules of(Scale scale, String measurementUnit) {
        return new FigureRules(scale, true, null, null, Set.of(), measurementUnit);
    }

    /// True when the definition holds the period.
    public boolean holds(String period) {
        return (validFrom == null || compare(period, validFrom) >= 0)
                && (validTo == null || compare(period, validTo) <= 0);
    }

    /// True unless the source never published the edition of the period.
    public boolean mayBePublished(String period) {
        return !missingEditions.contains(period);
    }

    /// The periods of the definition, in a form that both languages share: `2019–2021`, `2023–`.
    public String validity() {
        return (validFrom == null ? "" : validFrom) + "–" + (validTo == null ? "" : validTo);
    }

    // A quarter is within the year that bounds it, and the other way round.
    private static int compare(String period, String bound) {
        int common = Math.min(period.length(), bound.length());
        return period.substring(0, common).compareTo(bound.substring(0, common));
    }
}
