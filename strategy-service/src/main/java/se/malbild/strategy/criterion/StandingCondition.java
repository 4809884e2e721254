package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import se.malbild.kit.language.Text;
import se.malbild.kit.text.PlainText;

/// "Alltid kunna erbjuda detaljplanerad mark": every report of the year says that it holds. A single no decides.
///
/// @param report short name of what is reported, unique within the measure
/// @param title the condition, in the municipality's own words; the sentence begins with it
@Schema(
        name = "StandingCondition",
        description = "Något som alltid ska gälla. / Something that always has to hold.",
        requiredProperties = {"type", "report", "title"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = StandingCondition.TYPE))
public record StandingCondition(
        @NotNull @Pattern(regexp = ReportAsked.NAME) String report,
        @NotBlank @Size(max = 200) @PlainText String title) implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "STANDING_CONDITION";

    @Override
    @JsonIgnore
    public List<ReportAsked> reports() {
        return List.of(new ReportAsked(report, title, ReportAsked.Kind.YES_NO));
    }

    @Override
    public Judgement judge(int year, Knowledge knowledge) {
        List<Report> answers = knowledge.reports(report).stream()
                .filter(one -> one.isOf(year) && one.holds() != null)
                .toList();
        if (answers.isEmpty()) {
            return Answers.missing(title, year);
        }
        List<Report> against = answers.stream()
                .filter(one -> Boolean.FALSE.equals(one.holds()))
                .toList();
        Text sentence = against.isEmpty() ? held(answers) : broken(against);
        return Judgement.ofReports(
                against.isEmpty() ? Verdict.MET : Verdict.NOT_MET,
                Wording.joined(sentence, Wording.reported()),
                answers);
    }

    private Text held(List<Report> answers) {
        return Text.of("%s: ja i alla rapporter (%s).", "%s: yes in every report (%s).", title, periods(answers));
    }

    private Text broken(List<Report> against) {
        String periods = periods(against);
        return against.size() == 1
                ? Text.of("%s: nej enligt rapporten (%s).", "%s: no according to the report (%s).", title, periods)
                : Text.of("%s: nej enligt rapporterna (%s).", "%s: no according to the reports (%s).", title, periods);
    }

    private static String periods(List<Report> answers) {
        return answers.stream().map(Report::period).distinct().collect(Collectors.joining(", "));
    }
}
