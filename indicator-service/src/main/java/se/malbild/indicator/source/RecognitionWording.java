package se.malbild.indicator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;

/// The words for a file that no layout fits, or several do: which comes nearest, and what stands in its way.
final class RecognitionWording {

    private static final Pattern BETWEEN = Pattern.compile(" \\| ");
    private static final Text ADVICE = new Text(
            "Ange layout, eller be om ett förslag med POST layout-suggestions.",
            "State a layout, or ask for a suggestion with POST layout-suggestions.");
    private static final Text NOT_SAID =
            new Text("det framgår inte att värdena hör till den", "nothing says that the figures belong to it");

    private RecognitionWording() {}

    /// @param given what fits, and of the layout that comes nearest: its code, what it lacks, what it leaves unread, a
    ///     title, an edition and a heading that stand in the way
    static Text of(List<String> given) {
        String nearest = at(given, 1);
        if (nearest.isEmpty()) {
            return at(given, 0).isEmpty() || at(given, 0).equals("–")
                    ? joined("Ingen känd kolumnlayout passar filen.", "No known layout fits the file.")
                    : Text.of(
                            "Flera kolumnlayouter passar filen: %s. Ange en av dem, eller indikatorn.",
                            "Several layouts fit the file: %s. State one of them, or the indicator.", given.getFirst());
        }
        List<Text> reasons = new ArrayList<>();
        String missing = at(given, 2);
        if (!missing.isEmpty()) {
            reasons.add(new Text(
                    "filen saknar " + columns(missing, Text::swedish),
                    "the file lacks " + columns(missing, Text::english)));
        }
        add(reasons, at(given, 3), "kolumnerna %s skulle inte läsas", "the columns %s would not be read");
        add(reasons, at(given, 4), "titeln %s säger något annat", "the title %s says something else");
        add(reasons, at(given, 5), "den gäller inte för %s", "it does not hold for %s");
        add(reasons, at(given, 6), "rubriken %s står flera gånger", "the heading %s stands several times");
        if (reasons.isEmpty()) {
            reasons.add(NOT_SAID);
        }
        return joined(
                "Ingen känd kolumnlayout passar filen. Närmast kommer " + nearest + ", men "
                        + all(reasons, Text::swedish, " och ") + ".",
                "No known layout fits the file. The nearest is " + nearest + ", but "
                        + all(reasons, Text::english, " and ") + ".");
    }

    private static void add(List<Text> reasons, String found, String swedish, String english) {
        if (!found.isEmpty()) {
            String quoted = BETWEEN.splitAsStream(found)
                    .map(name -> name.equals("…") ? name : "\"" + name + "\"")
                    .collect(Collectors.joining(", "));
            reasons.add(new Text(swedish.replace("%s", quoted), english.replace("%s", quoted)));
        }
    }

    private static String columns(String missing, Function<Text, String> language) {
        return BETWEEN.splitAsStream(missing)
                .map(ColumnWording::of)
                .map(language)
                .collect(Collectors.joining(", "));
    }

    private static String all(List<Text> reasons, Function<Text, String> language, String and) {
        return reasons.stream().map(language).collect(Collectors.joining(and));
    }

    private static Text joined(String swedish, String english) {
        return new Text(swedish + " " + ADVICE.swedish(), english + " " + ADVICE.english());
    }

    private static String at(List<String> given, int index) {
        return index < given.size() ? given.get(index).strip() : "";
    }
}
