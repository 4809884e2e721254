package se.malbild.indicator.source;

import java.util.List;
import se.malbild.kit.language.Text;

/// The words for what stood in an answer of a source's API and is no figure that was asked for.
final class FetchWording {

    private FetchWording() {}

    static Text of(ReadingProblem problem) {
        List<String> given = problem.arguments();
        return switch (problem.code()) {
            case ANSWER_DAMAGED ->
                new Text(
                        "Källans svar är avhugget eller har en annan form än källan beskriver. Inget av svaret sparades, och det som är känt står kvar.",
                        "The source's answer is cut off or has another shape than the source documents. Nothing of it was kept, and what is known stands.");
            case FIGURE_MISSHAPED ->
                new Text(
                        "Raden har en annan form än källan beskriver: nyckeltal, kommun, år och minst ett värde väntades.",
                        "The row has another shape than the source documents: KPI, municipality, year and at least one figure were expected.");
            case KPI_NOT_ASKED_FOR ->
                new Text(
                        "Källan lämnade värden för ett nyckeltal som ingen frågat efter. De sparades inte.",
                        "The source gave figures of a KPI that was not asked for. They were not kept.");
            case MUNICIPALITY_NOT_ASKED_FOR ->
                new Text(
                        "Källan lämnade värden för en kommun som inte finns eller som ingen frågat efter. De sparades inte.",
                        "The source gave figures of a municipality that does not exist or was not asked for. They were not kept.");
            case PERIOD_NOT_ASKED_FOR ->
                Text.of(
                        "Källan lämnade värden för ett år som ingen frågat efter; %s väntades. De sparades inte.",
                        "The source gave figures of a year that was not asked for; %s was expected. They were not kept.",
                        ProblemWording.one(given));
            case YEAR_NOT_A_NUMBER ->
                new Text(
                        "Året ska stå som ett heltal, till exempel 2024.",
                        "The year should be a whole number, such as 2024.");
            case VALUE_NOT_A_NUMBER ->
                new Text(
                        "Ett tal väntades, eller null där värde saknas.",
                        "A number was expected, or null where there is none.");
            case NUMBER_UNREASONABLE ->
                new Text(
                        "Talet har fler siffror än något värde kan ha; högst 30 väntades.",
                        "The number has more digits than any figure can have; at most 30 were expected.");
            default -> throw new IllegalArgumentException(problem.code().name());
        };
    }
}
