package se.malbild.strategy.due;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Says that something happens too seldom: last year, this year, or both.
final class CadenceSentence {

    private CadenceSentence() {}

    /// @param detail the text of the detail that happens too seldom; null when it is the thing itself
    static Text of(@Nullable String detail, DueRow.Cadence cadence) {
        List<Text> said = new ArrayList<>();
        if (cadence.lastYear() != null) {
            said.add(lastYear(cadence.lastYear(), cadence));
        }
        if (cadence.thisYear() != null) {
            said.add(thisYear(cadence.thisYear(), cadence.timesPerYear()));
        }
        String before = detail == null ? "" : "”" + detail + "”: ";
        return new Text(
                before + said.stream().map(Text::swedish).collect(Collectors.joining(" ")),
                before + said.stream().map(Text::english).collect(Collectors.joining(" ")));
    }

    // How often a year it is to be is said once, and where no more than that was asked for, not besides.
    private static Text lastYear(DueRow.Shortfall last, DueRow.Cadence cadence) {
        int timesPerYear = cadence.timesPerYear();
        boolean isSaid = cadence.thisYear() != null || last.required() == timesPerYear;
        return new Text(
                "Förra året, %d: %d av %s%s."
                        .formatted(
                                last.year(),
                                last.done(),
                                swedish(last.required()),
                                isSaid ? "" : " (" + swedish(timesPerYear) + " per år)"),
                "Last year, %d: %d of %s%s."
                        .formatted(
                                last.year(),
                                last.done(),
                                english(last.required()),
                                isSaid ? "" : " (" + english(timesPerYear) + " a year)"));
    }

    private static Text thisYear(DueRow.Shortfall year, int timesPerYear) {
        return new Text(
                "Har ägt rum %s i år, av minst %d hittills (%s per år)."
                        .formatted(swedish(year.done()), year.required(), swedish(timesPerYear)),
                "Has taken place %s this year, of at least %d so far (%s a year)."
                        .formatted(english(year.done()), year.required(), english(timesPerYear)));
    }

    private static String swedish(int times) {
        return times + (times == 1 ? " gång" : " gånger");
    }

    private static String english(int times) {
        return times + (times == 1 ? " time" : " times");
    }
}
