package se.malbild.strategy.series;

import se.malbild.kit.language.Text;

/// Why a series cannot be read yet: kept as a code, worded when it is read.
final class BackfillFailure {

    static final String NO_SUCH_INDICATOR = "NO_SUCH_INDICATOR";
    static final String UNFIT_FIGURES = "UNFIT_FIGURES";

    private static final String REFUSED = "REFUSED_";

    private BackfillFailure() {}

    static String of(IndicatorRefusal refusal) {
        return refusal.isUnknown() ? NO_SUCH_INDICATOR : REFUSED + refusal.status();
    }

    static Text words(String code) {
        if (code.equals(NO_SUCH_INDICATOR)) {
            return new Text(
                    "Indikatorn finns inte i indikatortjänsten.", "indicator-service does not have the indicator.");
        }
        return code.startsWith(REFUSED)
                ? Text.of(
                        "Indikatortjänsten svarar %s.",
                        "indicator-service answers %s.", code.substring(REFUSED.length()))
                : new Text(
                        "Indikatortjänstens svar går inte att ta emot.",
                        "The answer of indicator-service cannot be taken in.");
    }
}
