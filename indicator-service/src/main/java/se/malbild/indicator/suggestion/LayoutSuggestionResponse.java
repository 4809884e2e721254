package se.malbild.indicator.suggestion;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.ProblemWording;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.table.OpenQuestion;
import se.malbild.kit.language.Language;
import se.malbild.kit.municipality.Municipality;

/// How a file can be read, and what that gives. Nothing of it is stored.
@Schema(name = "LayoutSuggestion")
public record LayoutSuggestionResponse(
        @Schema(
                required = true,
                description =
                        "De sparade layouter som passar filen, den mest träffande först. / The stored layouts that fit the file, the most specific first.")
        List<String> fittingLayouts,

        @Schema(
                description =
                        "Varför filen inte läses utan vidare: vilken layout som kommer närmast och vad som hindrar, eller att flera passar. / Why the file is not read as it is: which layout comes nearest and what stands in its way, or that several fit.")
        @Nullable
        String obstacle,

        @Schema(
                required = true,
                description = "Arbetsbokens synliga blad, i ordning. / The visible sheets of the workbook, in order.")
        List<String> sheets,

        @Schema(
                description =
                        "Bladet som lästes; saknas när det inte har något namn. / The sheet that was read; missing when it has no name.")
        @Nullable
        String sheet,

        @Schema(
                description =
                        "Den layout som föreslås: den enda som passar, annars en gjord för filen. Saknas om inga kommuner hittades. / The layout that is proposed: the only one that fits, else one made for the file.")
        @Nullable
        TableLayout layout,

        @Schema(required = true, description = "Det som en människa behöver avgöra. / What a person has to settle.")
        List<Question> questions,

        @Schema(required = true, description = "De första 20 värdena, lästa så. / The first 20 figures, read that way.")
        List<PreviewedReading> readings,

        @Schema(required = true, description = "De första 20 problemen. / The first 20 problems.")
        List<PreviewedProblem> problems,

        @Schema(required = true, description = "Så många värden läses. / How many figures are read.")
        long readingCount,

        @Schema(required = true, description = "Så många problem finns. / How many problems there are.")
        long problemCount,

        @Schema(
                required = true,
                description = "Så många rader gäller annat än kommuner. / How many rows are of other things.")
        long ignoredCount) {

    /// A question.
    @Schema(name = "LayoutQuestion", description = "En fråga om filen. / A question on the file.")
    public record Question(
            @Schema(required = true) OpenQuestion.Code code,

            @Schema(required = true, description = "På språket som begärs. / In the language asked for.")
            String text) {

        static Question of(OpenQuestion question, Language reader) {
            return new Question(question.code(), question.text().in(reader));
        }
    }

    /// A figure as it would be read.
    @Schema(name = "PreviewedReading", description = "Ett värde som det skulle läsas. / A figure as it would be read.")
    public record PreviewedReading(
            @Schema(required = true, pattern = "[0-9]{4}") String municipalityId,
            @Schema(required = true) String municipalityName,
            @Schema(required = true) String indicator,
            @Schema(required = true) String period,
            @Schema(required = true) Gender gender,
            @Schema(required = true) ObservationStatus status,
            @Nullable BigDecimal value,

            @Schema(required = true, description = "Rad i filen. / Row in the file.")
            int row,

            @Schema(required = true, description = "Kolumn i filen. / Column in the file.")
            int column) {

        static PreviewedReading of(Reading reading, Municipality municipality) {
            return new PreviewedReading(
                    municipality.id(),
                    municipality.name(),
                    reading.indicator(),
                    reading.period(),
                    reading.gender(),
                    reading.status(),
                    reading.value(),
                    reading.place().row(),
                    reading.place().column());
        }
    }

    /// What could not be read.
    @Schema(name = "PreviewedProblem", description = "Något som inte går att läsa. / What cannot be read.")
    public record PreviewedProblem(
            @Schema(required = true) ReadingProblem.Code code,

            @Schema(required = true, description = "Vad som är fel, och vad som väntades. / What is wrong.")
            String message,

            @Schema(description = "Det som stod där. / What stood there.") @Nullable
            String found,

            @Schema(description = "Rad i filen; saknas om hela filen menas. / Row in the file.") @Nullable
            Integer row,

            @Schema(description = "Kolumn i filen. / Column in the file.") @Nullable
            Integer column) {

        static PreviewedProblem of(ReadingProblem problem, Language reader) {
            return new PreviewedProblem(
                    problem.code(),
                    ProblemWording.of(problem).in(reader),
                    problem.found().isEmpty() ? null : problem.found(),
                    problem.place().row() == 0
                            ? null
                            : (Integer) problem.place().row(),
                    problem.place().column() == 0
                            ? null
                            : (Integer) problem.place().column());
        }
    }
}
