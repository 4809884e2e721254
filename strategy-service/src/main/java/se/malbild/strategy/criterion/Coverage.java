package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import se.malbild.kit.language.Text;
import se.malbild.kit.text.PlainText;

/// "Alla företag erbjuds …": the share that the municipality has reported is at least what is asked. What several units
/// report is added up, and so are the quarters of a unit that has not reported the year as a whole.
///
/// @param report short name of what is reported, unique within the measure
/// @param title what is reported, in the municipality's own words; the sentence begins with it
/// @param atLeast the share that is asked, in per cent: above 0, at most 100
@Schema(
        name = "Coverage",
        description = "En rapporterad andel. / A reported share.",
        requiredProperties = {"type", "report", "title", "atLeast"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Coverage.TYPE))
public record Coverage(
        @NotNull @Pattern(regexp = ReportAsked.NAME) String report,
        @NotBlank @Size(max = 200) @PlainText String title,

        @Schema(description = "Andelen som krävs, i procent. / The share that is asked, in per cent.")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal atLeast)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "COVERAGE";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    @JsonIgnore
    public List<ReportAsked> reports() {
        return List.of(new ReportAsked(report, title, ReportAsked.Kind.SHARE));
    }

    @Override
    public Judgement judge(int year, Knowledge knowledge) {
        List<Report> answers = Answers.ofYear(knowledge.reports(report), year);
        if (answers.isEmpty()) {
            return Answers.missing(title, year);
        }
        BigDecimal numerator = sum(answers.stream().map(Report::numerator).toList());
        BigDecimal denominator = sum(answers.stream().map(Report::denominator).toList());
        if (denominator.signum() == 0) {
            return Judgement.unreported(NoVerdictReason.NOTHING_TO_SHARE, ofNothing(year), answers);
        }
        boolean reached = numerator.multiply(HUNDRED).compareTo(atLeast.multiply(denominator)) >= 0;
        return Judgement.ofReports(
                reached ? Verdict.MET : Verdict.NOT_MET,
                told(numerator, denominator, Answers.told(answers, year)),
                answers);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Text ofNothing(int year) {
        Text sentence = Wording.told(reader -> new Text(
                        "%s: 0 av 0 rapporterades för %d, därför ingen bedömning.",
                        "%s: 0 of 0 was reported for %d, hence no verdict.")
                .in(reader)
                .formatted(title, year));
        return Wording.joined(sentence, Wording.reported());
    }

    private Text told(BigDecimal numerator, BigDecimal denominator, String period) {
        // Rounded down, so that 99.96 per cent is not shown as 100.
        BigDecimal share = numerator
                .multiply(HUNDRED)
                .divide(denominator, 1, RoundingMode.DOWN)
                .stripTrailingZeros();
        BigDecimal shown = share.scale() < 0 ? share.setScale(0) : share;
        Text sentence = Wording.told(reader -> new Text(
                        "%s: %s av %s (%s %%) för %s; minst %s %% krävs.",
                        "%s: %s of %s (%s %%) for %s; at least %s %% is asked.")
                .in(reader)
                .formatted(
                        title,
                        Wording.number(numerator, reader),
                        Wording.number(denominator, reader),
                        Wording.number(shown, reader),
                        period,
                        Wording.number(atLeast, reader)));
        return Wording.joined(sentence, Wording.reported());
    }
}
