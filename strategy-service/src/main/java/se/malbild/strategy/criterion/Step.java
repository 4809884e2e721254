package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import se.malbild.kit.language.Language;

/// How a value went from one year to another, and how that is told.
///
/// @param fromYear the earlier year
/// @param from its value
/// @param toYear the later year
/// @param to its value
record Step(int fromYear, BigDecimal from, int toYear, BigDecimal to) {

    /// The step in words, with figures, years and source.
    String told(IndicatorFacts facts, Language reader) {
        String title = facts.title().in(reader);
        String first = number(from, reader);
        String last = number(to, reader);
        int rise = to.compareTo(from);
        return switch (reader) {
            case SWEDISH ->
                rise == 0
                        ? "%s var oförändrat %s (%d och %d)%s. Källa: %s."
                                .formatted(title, last, fromYear, toYear, gap(reader), facts.publisher())
                        : "%s %s från %s (%d) till %s (%d)%s. Källa: %s."
                                .formatted(
                                        title,
                                        verb(facts, rise, reader),
                                        first,
                                        fromYear,
                                        last,
                                        toYear,
                                        gap(reader),
                                        facts.publisher());
            case ENGLISH ->
                rise == 0
                        ? "%s stayed at %s (%d and %d)%s. Source: %s."
                                .formatted(title, last, fromYear, toYear, gap(reader), facts.publisher())
                        : "%s %s from %s (%d) to %s (%d)%s. Source: %s."
                                .formatted(
                                        title,
                                        verb(facts, rise, reader),
                                        first,
                                        fromYear,
                                        last,
                                        toYear,
                                        gap(reader),
                                        facts.publisher());
        };
    }

    // Where lower is better, "rose" would be read as good news.
    private static String verb(IndicatorFacts facts, int rise, Language reader) {
        boolean lowerIsBetter = facts.direction() == Direction.LOWER_IS_BETTER;
        return switch (reader) {
            case SWEDISH -> lowerIsBetter ? (rise < 0 ? "förbättrades" : "försämrades") : (rise > 0 ? "steg" : "sjönk");
            case ENGLISH -> lowerIsBetter ? (rise < 0 ? "improved" : "worsened") : (rise > 0 ? "rose" : "fell");
        };
    }

    private String gap(Language reader) {
        if (toYear - fromYear == 1) {
            return "";
        }
        return switch (reader) {
            case SWEDISH -> ", den närmast föregående utgåvan";
            case ENGLISH -> ", the edition next before";
        };
    }

    private static String number(BigDecimal value, Language reader) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(reader.locale()));
        format.setMinimumFractionDigits(Math.max(value.scale(), 0));
        format.setMaximumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value);
    }
}
