package se.malbild.indicator.importrun;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// A problem of an import as the API shows it.
@Schema(name = "ImportProblem")
public record ImportProblemResponse(
        @Schema(required = true) ReadingProblem.Code code,

        @Schema(
                required = true,
                description = "Rad i filen, från 1; 0 är hela filen. / Row, from 1; 0 is the whole file.")
        int row,

        @Schema(required = true, description = "Kolumn, från 1; 0 är hela raden. / Column, from 1; 0 is the whole row.")
        int column,

        @Schema(required = true, description = "Vad som stod där. / What stood there.")
        String found,

        @Schema(
                required = true,
                description = "Vad som är fel och vad som väntades. / What is wrong, and what was expected.")
        String message) {

    static ImportProblemResponse of(ReadingProblem problem, Language reader) {
        return new ImportProblemResponse(
                problem.code(),
                problem.place().row(),
                problem.place().column(),
                problem.found(),
                wording(problem).in(reader));
    }

    private static Text wording(ReadingProblem problem) {
        List<String> given = problem.arguments();
        return switch (problem.code()) {
            case NOT_A_TABLE ->
                new Text(
                        "Filen är ingen tabell: inga rader och kolumner hittades. Skicka csv eller tsv.",
                        "The file is no table: no rows and columns were found. Send csv or tsv.");
            case TOO_MANY_COLUMNS ->
                Text.of("Raden har fler än %s kolumner.", "The row has more than %s columns.", given.getFirst());
            case HEADER_NOT_FOUND ->
                Text.of(
                        "Ingen rubrikrad hittades: ingen rad har en kolumn som heter %s.",
                        "No header row was found: no row has a column named %s.", given.getFirst());
            case COLUMN_MISSING ->
                Text.of(
                        "Rubriken %s saknas på rubrikraden, rad %s.",
                        "The heading %s is missing in the header, row %s.", given.getFirst(), given.getLast());
            case YEAR_NOT_FOUND ->
                Text.of(
                        "Inget år hittades på rubrikraden, rad %s.",
                        "No year was found in the header, row %s.", given.getFirst());
            case UNKNOWN_MUNICIPALITY ->
                new Text(
                        "Ingen kommun heter så. Skriv kommunens namn eller SCB:s kod.",
                        "No municipality is named that. Write the municipality's name or its code at Statistics Sweden.");
            case MUNICIPALITY_NOT_YOURS ->
                new Text(
                        "Din åtkomstnyckel ger inte rätt att lämna värden för den kommunen.",
                        "Your access token does not let you write values of that municipality.");
            case NOT_A_NUMBER ->
                new Text(
                        "Ett tal väntades, med komma eller punkt som decimaltecken, eller ett tecken för att värde saknas.",
                        "A number was expected, with a decimal comma or point, or a mark for a missing value.");
            case OFF_SCALE ->
                Text.of(
                        "Värdet ligger utanför skalan för %s: %s.",
                        "The value is off the scale of %s: %s.", given.getFirst(), given.getLast());
            case SUM_DIFFERS ->
                Text.of(
                        "Summan stämmer inte: delarna blir %s. Kolumnerna kan vara förskjutna, så inget värde på raden sparades.",
                        "The sum does not add up: the parts make %s. Columns may be shifted, so no value of the row was kept.",
                        given.getFirst());
            case CONTRADICTION ->
                Text.of(
                        "Samma värde står flera gånger och olika: %s, %s. Inget av dem sparades.",
                        "The same value stands several times and differs: %s, %s. None of them was kept.",
                        given.getFirst(),
                        given.getLast());
        };
    }
}
