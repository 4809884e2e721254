package se.malbild.indicator.importrun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.source.ProblemWording;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.kit.language.Language;

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
                ProblemWording.of(problem).in(reader));
    }
}
