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
import se.malbild.strategy.verdictoverride.OverrideInForce;

/// An assessment as the API shows it.
@Schema(name = "Assessment")
public record AssessmentResponse(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description =
                        "Måttet som bedömdes: detta, eller ett som det fortsätter. / The measure that was judged: this one, or one that it carries on.")
        UUID measure,

        @Schema(
                required = true,
                description = "Strategin som måttet hör till. / The strategy that the measure belongs to.")
        UUID strategy,

        @Schema(required = true, description = "Måttets mening. / The sentence of the measure.")
        String measureText,

        @Schema(required = true, description = "Året som bedöms. / The year that is judged.")
        int year,

        @Schema(required = true, description = "Så som måttet bedömdes. / As the measure was judged.")
        Verdict verdict,

        @Schema(description = "Varför inget sägs; bara när verdict är NO_VERDICT. / Why nothing is said.") @Nullable
        NoVerdictReason reason,

        @Schema(
                required = true,
                description =
                        "Det som gäller: åsidosättandets bedömning när det finns ett, annars verdict. / What counts: the verdict of the override where there is one, otherwise verdict.")
        Verdict verdictInForce,

        @Schema(
                description =
                        "Åsidosättandet som gäller; i historiken det som gällde sist innan något annat sades. / The override in force; in the history the one in force last before something else was said.")
        @Nullable
        OverrideInForce override,

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
