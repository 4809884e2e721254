package se.malbild.strategy.plansheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;

/// What became of a sheet, row by row.
///
/// @param outcome whether it was saved
/// @param counts what its right rows make of the plan, by kind
/// @param problemCount how many problems there are
/// @param problems the first of them
/// @param ignoredColumns headings of columns that are not read
/// @param outdated whether the plan has changed since the sheet was fetched; null when the file does not tell
/// @param sheetETag of the plan's sheet after it was saved, as it is written in `If-Match`; else null
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        List<String> ignoredColumns,

        @Schema(
                description =
                        "Om planen har ändrats sedan bladet hämtades; utelämnat när filen inte säger vilken version den är av. / Whether the plan has changed since the sheet was fetched; left out when the file does not say which version it is of.")
        @Nullable
        Boolean outdated,

        @Schema(
                description =
                        "När bladet sparades: den ETag som planens blad har nu. Skickas som If-Match när samma fil skickas igen med fler ändringar. / When it was saved: the ETag that the plan's sheet has now, to be sent as If-Match when the same file is sent again with more changes.")
        @Nullable
        String sheetETag) {

    private static final int MOST_PROBLEMS = 500;

    static SheetImportResponse of(SheetAttempts.Attempt attempt, @Nullable Boolean outdated, Language language) {
        SheetPlan plan = attempt.plan();
        return new SheetImportResponse(
                attempt.outcome(),
                SheetCount.of(attempt.standing(), plan),
                plan.problems().size(),
                plan.problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(problem -> SheetProblemResponse.of(problem, language))
                        .toList(),
                List.copyOf(plan.ignored()),
                outdated,
                attempt.after() == null ? null : "\"" + attempt.after().getValue() + "\"");
    }
}
