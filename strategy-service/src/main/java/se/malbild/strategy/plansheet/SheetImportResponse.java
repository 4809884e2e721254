package se.malbild.strategy.plansheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.language.Language;

/// What became of a sheet, row by row.
///
/// @param outcome whether it was saved
/// @param counts what its right rows make of the plan, by kind
/// @param problemCount how many problems there are
/// @param problems the first of them
/// @param ignoredColumns headings of columns that are not read
@Schema(name = "PlanSheetImport")
record SheetImportResponse(
        @Schema(
                required = true,
                description =
                        "SAVED: sparat. CHECKED: bara prövat. REFUSED: inget sparat, något är fel. / SAVED; CHECKED alone; REFUSED: nothing saved, something is wrong.")
        SheetOutcome outcome,

        @Schema(
                required = true,
                description =
                        "Vad bladets rätta rader gör, eller skulle göra, med planen. / What the sheet's right rows make, or would make, of the plan.")
        List<SheetCount> counts,

        @Schema(required = true, description = "Antal fel. / How many problems.")
        int problemCount,

        @Schema(required = true, description = "De första 500 felen. / The first 500 problems.")
        List<SheetProblemResponse> problems,

        @Schema(
                required = true,
                description = "Rubriker på kolumner som inte läses. / Headings of columns that are not read.")
        List<String> ignoredColumns) {

    private static final int MOST_PROBLEMS = 500;

    static SheetImportResponse of(SheetOutcome outcome, Standing before, SheetPlan plan, Language language) {
        return new SheetImportResponse(
                outcome,
                SheetCount.of(before, plan),
                plan.problems().size(),
                plan.problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(problem -> SheetProblemResponse.of(problem, language))
                        .toList(),
                List.copyOf(plan.ignored()));
    }
}
