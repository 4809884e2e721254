package se.malbild.indicator.source.table;

import java.util.List;
import se.malbild.kit.language.Text;

/// Something that a file leaves open, for a person to settle.
///
/// @param arguments what the words of the code need
public record OpenQuestion(Code code, List<String> arguments) {

    /// The kinds of question.
    public enum Code {
        WHERE_ARE_THE_MUNICIPALITIES,
        WHERE_ARE_THE_FIGURES,
        WHICH_INDICATOR,
        WHICH_INDICATOR_IN_COLUMN,
        WHICH_PERIOD,
        WHAT_IS_IN_COLUMN,
        WHAT_IS_A_DASH,
        WHICH_DECIMAL_MARK
    }

    static OpenQuestion of(Code code, String... arguments) {
        return new OpenQuestion(code, List.of(arguments));
    }

    /// The question in words.
    public Text text() {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (code) {
            case WHERE_ARE_THE_MUNICIPALITIES ->
                Text.of(
                        "I vilken kolumn eller på vilken rad står kommunerna? Inga hittades.",
                        "In which column or row do the municipalities stand? None were found.");
            case WHERE_ARE_THE_FIGURES ->
                Text.of(
                        "I vilka kolumner står värdena? Inga hittades.",
                        "In which columns do the figures stand? None were found.");
            case WHICH_INDICATOR -> Text.of("Vilken indikator gäller värdena?", "Of which indicator are the figures?");
            case WHICH_INDICATOR_IN_COLUMN ->
                Text.of(
                        "Vilken indikator står i kolumnen \"%s\"? Den läses inte förrän det är sagt.",
                        "Which indicator stands in the column \"%s\"? It is not read until that is said.", name);
            case WHICH_PERIOD -> Text.of("Vilket år gäller värdena?", "Of which year are the figures?");
            case WHAT_IS_IN_COLUMN ->
                Text.of(
                        "Vad står i kolumnen \"%s\"? Varje kommun har flera rader som bara den skiljer åt.",
                        "What stands in the column \"%s\"? Each municipality has several rows that it alone tells apart.",
                        name);
            case WHAT_IS_A_DASH ->
                Text.of(
                        "Betyder ett ensamt streck noll eller att värde saknas? Det läses som att värde saknas.",
                        "Does a lone dash mean zero or no value? It is read as no value.");
            case WHICH_DECIMAL_MARK ->
                Text.of(
                        "Är tecknet i tal som %s ett decimaltecken eller skiljer det tusental?",
                        "Is the mark in numbers such as %s a decimal mark, or does it separate thousands?", name);
        };
    }
}
