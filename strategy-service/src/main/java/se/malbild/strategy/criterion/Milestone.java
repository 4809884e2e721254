package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;

/// "Permanenta projektet …": reported as reached by its day. Before that day, and as long as none is set, there is no
/// verdict until it is reached.
///
/// A year is judged as it stood on its last day, the present one as it stands today.
///
/// @param report short name of what is reported, unique within the measure
/// @param title what is to be reached, in the municipality's own words; the sentence begins with it
/// @param dueBy the last day; null when the council set none
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Milestone",
        description = "Något som ska vara gjort. / Something to be done.",
        requiredProperties = {"type", "report", "title"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Milestone.TYPE))
public record Milestone(
        @NotNull @Pattern(regexp = ReportAsked.NAME) String report,
        @NotBlank @Size(max = 200) @PlainText String title,

        @Schema(description = "Sista dagen, om det finns någon. / The last day, if there is one.")
        @PlausibleDay
        @Nullable
        LocalDate dueBy)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "MILESTONE";

    @Override
    @JsonIgnore
    public List<ReportAsked> reports() {
        return List.of(new ReportAsked(report, title, ReportAsked.Kind.REACHED));
    }

    @Override
    public Judgement judge(int year, Knowledge knowledge) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate asOf = knowledge.today().isBefore(lastDay) ? knowledge.today() : lastDay;
        return knowledge.reports(report).stream()
                .flatMap(one -> Reached.by(one, asOf).stream())
                .min(Comparator.comparing(Reached::day)
                        .thenComparing(reached -> reached.answer().id()))
                .map(this::reached)
                .orElseGet(() -> notReached(lastDay, knowledge.today()));
    }

    /// An answer that says on which day it was reached.
    private record Reached(LocalDate day, Report answer) {

        static Optional<Reached> by(Report answer, LocalDate last) {
            return Optional.ofNullable(answer.reachedOn())
                    .filter(day -> !day.isAfter(last))
                    .map(day -> new Reached(day, answer));
        }
    }

    private Judgement reached(Reached reached) {
        boolean late = dueBy != null && reached.day().isAfter(dueBy);
        Text sentence = dueBy != null && late
                ? Text.of(
                        "%s: klart %s, efter den utsatta dagen %s.",
                        "%s: done on %s, after the day that was set, %s.", title, reached.day(), dueBy)
                : Text.of("%s: klart %s.", "%s: done on %s.", title, reached.day());
        return Judgement.ofReports(
                late ? Verdict.NOT_MET : Verdict.MET,
                Wording.joined(sentence, Wording.reported()),
                List.of(reached.answer()));
    }

    private Judgement notReached(LocalDate lastDay, LocalDate today) {
        if (dueBy == null) {
            return Judgement.unreported(
                    NoVerdictReason.NOT_DUE,
                    Text.of(
                            "%s: inte rapporterat som klart, och ingen dag är satt. Därför ingen bedömning.",
                            "%s: not reported as done, and no day is set. Hence no verdict.", title),
                    List.of());
        }
        boolean dueByThen = !dueBy.isAfter(lastDay);
        if (dueByThen && today.isAfter(dueBy)) {
            return Judgement.ofReports(
                    Verdict.NOT_MET,
                    Text.of(
                            "%s: skulle vara klart senast %s men har inte rapporterats som klart.",
                            "%s: was to be done by %s but has not been reported as done.", title, dueBy),
                    List.of());
        }
        return Judgement.unreported(
                        NoVerdictReason.NOT_DUE,
                        Text.of(
                                "%s: ska vara klart senast %s. Ingen bedömning ännu.",
                                "%s: is to be done by %s. No verdict yet.", title, dueBy),
                        List.of())
                .reviewedOn(dueByThen ? dueBy.plusDays(1) : null);
    }
}
