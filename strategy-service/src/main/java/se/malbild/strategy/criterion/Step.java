package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// How a value went from one year to another, and how that is told.
///
/// @param definition which figures
/// @param fromYear the earlier year
/// @param from its value
/// @param toYear the later year
/// @param to its value
record Step(Definition definition, int fromYear, BigDecimal from, int toYear, BigDecimal to) {

    /// The step in words, with figures, years and source.
    Text told() {
        return Wording.told(reader -> to.compareTo(from) == 0 ? unchanged(reader) : changed(reader));
    }

    private String unchanged(Language reader) {
        String words = new Text("%s var oförändrat %s (%d och %d)%s.%s", "%s stayed at %s (%d and %d)%s.%s").in(reader);
        return words.formatted(
                Wording.title(definition, reader),
                Wording.number(to, reader),
                fromYear,
                toYear,
                gap(reader),
                Wording.source(definition, reader));
    }

    private String changed(Language reader) {
        String words =
                new Text("%s %s från %s (%d) till %s (%d)%s.%s", "%s %s from %s (%d) to %s (%d)%s.%s").in(reader);
        return words.formatted(
                Wording.title(definition, reader),
                verb().in(reader),
                Wording.number(from, reader),
                fromYear,
                Wording.number(to, reader),
                toYear,
                gap(reader),
                Wording.source(definition, reader));
    }

    // Where lower is better, "rose" would be read as good news.
    private Text verb() {
        boolean rose = to.compareTo(from) > 0;
        if (definition.facts().direction() == Direction.LOWER_IS_BETTER) {
            return rose ? new Text("försämrades", "worsened") : new Text("förbättrades", "improved");
        }
        return rose ? new Text("steg", "rose") : new Text("sjönk", "fell");
    }

    private String gap(Language reader) {
        return toYear - fromYear == 1
                ? ""
                : new Text(", den närmast föregående utgåvan", ", the edition next before").in(reader);
    }
}
