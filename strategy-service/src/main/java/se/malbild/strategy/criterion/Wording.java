package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.function.Function;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// How figures, titles and sources are written in a sentence.
public final class Wording {

    private Wording() {}

    /// The same sentence in both languages, told in each.
    static Text told(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.SWEDISH), sentence.apply(Language.ENGLISH));
    }

    /// A number as the reader's language writes it, with the decimals that it was printed with.
    public static String number(BigDecimal value, Language reader) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(reader.locale()));
        format.setMinimumFractionDigits(Math.max(value.scale(), 0));
        format.setMaximumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value);
    }

    /// What the figures are called, and whose they are when they are not everyone's.
    static String title(Definition definition, Language reader) {
        String title = definition.facts().title().in(reader);
        return switch (definition.gender()) {
            case "K" -> title + new Text(" (kvinnor)", " (women)").in(reader);
            case "M" -> title + new Text(" (män)", " (men)").in(reader);
            default -> title;
        };
    }

    static String source(Definition definition, Language reader) {
        return new Text(" Källa: %s.", " Source: %s.")
                .in(reader)
                .formatted(definition.facts().publisher());
    }

    /// The source of what the municipality has reported itself.
    static Text reported() {
        return new Text(" Källa: kommunens egen rapportering.", " Source: the municipality's own reports.");
    }

    static Text joined(Text first, Text second) {
        return new Text(first.swedish() + second.swedish(), first.english() + second.english());
    }
}
