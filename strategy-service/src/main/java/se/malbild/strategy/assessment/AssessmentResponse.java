package se.malbild.strategy.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Report;
import se.malbild.strategy.criterion.Verdict;

/// An assessment as the API shows it.
@Schema(name = "Assessment")
public record AssessmentResponse(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description =
                        "Måttet som bedömdes: detta, eller ett som det fortsätter. / The measure that was judged: this one, or one that it carries on.")
        UUID measure,

        @Schema(required = true, description = "Året som bedöms. / The year that is judged.")
        int year,

        @Schema(required = true) Verdict verdict,

        @Schema(description = "Varför inget sägs; bara när verdict är NO_VERDICT. / Why nothing is said.") @Nullable
        NoVerdictReason reason,

        @Schema(required = true, description = "Skälet, för den som är förtroendevald. / The reason, for a politician.")
        String sentence,

        @Schema(required = true, description = "Kriteriet som det var. / The criterion as it was.")
        Criterion criterion,

        @Schema(required = true, description = "Värdena som bedömningen vilar på. / The figures that it rests on.")
        List<Figure> inputs,

        @Schema(
                required = true,
                description = "Rapporterade värden som bedömningen vilar på. / The reported values that it rests on.")
        List<Report> reports,

        @Schema(
                required = true,
                description =
                        "Året hade gått när måttet skrevs in. / The year had passed when the measure was entered.")
        boolean retrospective,

        @Schema(required = true, description = "Vad som fick måttet att bedömas på nytt. / What had it judged anew.")
        AssessmentCause cause,

        @Schema(
                required = true,
                description =
                        "Värden som har ändrats sedan den förra bedömningen. / Figures that were revised since the assessment before.")
        List<FigureRevision> revisions,

        @Schema(required = true) Instant assessedAt) {}
