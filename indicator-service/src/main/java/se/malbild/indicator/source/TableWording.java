package se.malbild.indicator.source;

import java.util.List;
import se.malbild.kit.language.Text;

/// The words for what a statistical table's API said of the table, and did not have.
final class TableWording {

    private TableWording() {}

    static Text of(ReadingProblem problem) {
        List<String> given = problem.arguments();
        return switch (problem.code()) {
            case YEARS_WITHOUT_TABLE ->
                Text.of(
                        "För %s är ingen tabell angiven för %s, så de åren hämtas inte.",
                        "No table is stated for %s for %s, so those years are not fetched.",
                        ProblemWording.one(given),
                        ProblemWording.two(given));
            case TABLE_FOLLOWED ->
                Text.of(
                        "Tabellen %s slutar med %s; senare år läses ur %s.",
                        "The table %s ends with %s; later years are read from %s.",
                        ProblemWording.one(given),
                        ProblemWording.two(given),
                        ProblemWording.three(given));
            case YEARS_NOT_IN_TABLE ->
                Text.of(
                        "Tabellen %s saknar %s, som borde ha funnits. Den uppdaterades senast %s. Kanske har den frusits och en annan tabell tagit vid.",
                        "The table %s lacks %s, which should have been there. It was last updated on %s. It may be frozen, and another table may have followed it.",
                        ProblemWording.one(given),
                        ProblemWording.two(given),
                        ProblemWording.three(given));
            case YEARS_NOT_YET_IN_TABLE ->
                Text.of(
                        "Tabellen %s har ännu inte %s, som väntas senare.",
                        "The table %s does not have %s yet, which is expected later.",
                        ProblemWording.one(given),
                        ProblemWording.two(given));
            case TABLE_DISCONTINUED ->
                Text.of(
                        "Källan uppdaterar inte längre tabellen %s, som har %s. Se efter vilken tabell som tagit vid.",
                        "The source does not update the table %s any more, which has %s. Look for the table that has followed it.",
                        ProblemWording.one(given),
                        ProblemWording.two(given));
            case CODES_NOT_IN_TABLE ->
                Text.of(
                        "Tabellen %s har inte det som skulle frågas efter (%s), så den frågades inte om det.",
                        "The table %s does not have what was to be asked for (%s), and was not asked for it.",
                        ProblemWording.one(given),
                        ProblemWording.two(given));
            case CELL_NOT_UNDERSTOOD ->
                Text.of(
                        "Det som står i cellen för %s går inte att tyda, så inget värde bildades.",
                        "What stands in the cell of %s cannot be understood, so no figure was made of it.",
                        ProblemWording.one(given));
            case ANSWER_NOT_READ ->
                Text.of(
                        "Svaret om %s är inte det som efterfrågades och lästes inte. Där stod: %s",
                        "The answer on %s is not what was asked for and was not read. There stood: %s",
                        ProblemWording.one(given),
                        ProblemWording.two(given));
            default -> throw new IllegalArgumentException(problem.code().name());
        };
    }
}
