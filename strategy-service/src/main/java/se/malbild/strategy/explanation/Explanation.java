package se.malbild.strategy.explanation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.assessment.AssessmentResponse;
import se.malbild.strategy.reportedvalue.ReportedValueResponse;

/// Why a verdict is what it is.
@Schema(name = "Explanation")
public record Explanation(
        @Schema(
                required = true,
                description =
                        "Vad som sades, med kriteriet, värdena och åsidosättandet. / What was said, with criterion, figures and override.")
        AssessmentResponse assessment,

        @Schema(
                required = true,
                description =
                        "Vad som har sagts om året före det, det senaste först. / What was said of the year before that, the latest first.")
        List<AssessmentResponse> earlier,

        @Schema(
                required = true,
                description =
                        "Värdena i assessment.inputs, vart och ett med var det kommer ifrån. / The figures of assessment.inputs, each with where it comes from.")
        List<ExplainedFigure> figures,

        @Schema(
                required = true,
                description =
                        "De rapporterade värdena i assessment.reports, med underlag. / The reported values of assessment.reports, with their evidence.")
        List<ReportedValueResponse> reports,

        @Schema(
                description =
                        "Varför något saknas i figures, på läsarens språk; utelämnat när inget saknas. / Why something is missing in figures, in the reader's language; left out when nothing is.")
        @Nullable
        String gap) {}
