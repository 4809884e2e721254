package se.malbild.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
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

    /// Why there can be no such figure.
    public enum Objection {
        /// The source never published the edition of the period.
        NEVER_PUBLISHED,
        /// Another definition holds in the period.
        OUTSIDE_DEFINITION,
        /// There are no figures of women or of men.
        NOT_DIVIDED_BY_GENDER
    }

    /// What speaks against a figure of a period, the weightiest first; empty when nothing does.
    ///
    /// @param ofOneGender true when it is of women or of men alone
    public List<Objection> objections(String period, boolean ofOneGender) {
        List<Objection> objections = new ArrayList<>();
        if (missingEditions.contains(period)) {
            objections.add(Objection.NEVER_PUBLISHED);
        } else if (!holds(period)) {
            objections.add(Objection.OUTSIDE_DEFINITION);
        }
        if (ofOneGender && !dividedByGender) {
            objections.add(Objection.NOT_DIVIDED_BY_GENDER);
        }
        return objections;
    }

    /// True when the definition holds the period.
    public boolean holds(String period) {
        return (validFrom == null || compare(period, validFrom) >= 0)
                && (validTo == null || compare(period, validTo) <= 0);
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
