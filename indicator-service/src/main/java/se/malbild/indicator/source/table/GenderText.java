package se.malbild.indicator.source.table;

import java.util.Optional;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.observation.Gender;

/// Reads whom a figure is about.
final class GenderText {

    private GenderText() {}

    static Optional<Gender> of(String text) {
        return switch (HeadingText.normal(text)) {
            case "t",
                    "tot",
                    "total",
                    "totalt",
                    "samtliga",
                    "alla",
                    "båda",
                    "båda könen",
                    "båda kön",
                    "totalt kön",
                    "totalt, kön",
                    "samtliga kön",
                    "kvinnor och män",
                    "män och kvinnor",
                    "män + kvinnor",
                    "women and men",
                    "men and women",
                    "both",
                    "both sexes",
                    "all" -> Optional.of(Gender.T);
            case "k", "kvinna", "kvinnor", "flickor", "women", "woman", "female", "females", "girls" ->
                Optional.of(Gender.K);
            case "m", "man", "män", "pojkar", "men", "male", "males", "boys" -> Optional.of(Gender.M);
            default -> Optional.empty();
        };
    }
}
