package se.malbild.strategy.plansheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;

/// Something in a sheet that cannot be read in, as the API shows it.
///
/// @param row its number in the file
/// @param column heading of the column; null: the row as a whole
/// @param found what stands there, shortened when it is long
/// @param expected what should
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlanSheetProblem")
record SheetProblemResponse(
        @Schema(required = true, description = "Radens nummer i filen. / Number of the row in the file.")
        int row,

        @Schema(
                description =
                        "Kolumnens rubrik; saknas när det gäller hela raden. / Heading of the column; missing for the row as a whole.")
        @Nullable
        String column,

        @Schema(required = true, description = "Vad som står där. / What stands there.")
        String found,

        @Schema(required = true, description = "Vad som väntades. / What was expected.")
        String expected) {

    static SheetProblemResponse of(SheetProblem problem, Language language) {
        return new SheetProblemResponse(
                problem.row(),
                problem.column() == null ? null : problem.column().heading(),
                problem.found(),
                problem.expected().in(language));
    }
}
