package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// How a value went from one year to another, and how that is told.
///
/// @param definition which figures
/// @param better which way is better
/// @param fromYear the earlier year
/// @param from its value
/// @param toYear the later year
/// @param to its value
record Step(Definition definition, Direction better, int fromYear, BigDecimal from, int toYear, BigDecimal to) {

    /// The step in words, with figures, years and source.
    Text told() {
        return Wording.told(reader -> to.compareTo(from) == 0 ? unchanged(reader) : changed(reader));
    }

    private String unchanged(Language reader) {
        String words = new Text("%s låg kvar på %s (%d och %d).%s%s", "%s stayed at %s (%d and %d).%s%s").in(reader);
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
                new Text("%s %s från %s (%d) till %s (%d).%s%s", "%s %s from %s (%d) to %s (%d).%s%s").in(reader);
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
        if (better == Direction.LOWER_IS_BETTER) {
            return rose ? new Text("försämrades", "worsened") : new Text("förbättrades", "improved");
        }
        return rose ? new Text("steg", "rose") : new Text("sjönk", "fell");
    }

    // The years between are those whose edition never came.
    private String gap(Language reader) {
        if (toYear - fromYear == 1) {
            return "";
        }
        String years = IntStream.range(fromYear + 1, toYear)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(new Text(" och ", " and ").in(reader)));
        return new Text(" Ingen utgåva kom för %s.", " No edition came for %s.")
                .in(reader)
                .formatted(years);
    }
}
