package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// "Topp 100 år 2030": a value is to be reached by a year. Before that year it is held against the straight line from
/// the baseline to the target; from that year on the target year's own value decides, and nothing that comes later.
///
/// @param indicator code of the indicator
/// @param gender whose figures: `T` everyone, `K` women, `M` men
/// @param comparison on which side of the target the value has to be
/// @param target in the indicator's unit
/// @param targetYear the year by which it is to be reached
/// @param baselineYear the year from whose value the line is drawn
/// @param uncertainty what becomes of a value within the margin of error; `CAVEAT` when left out
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TargetByYear",
        description = "Ett värde som ska nås till ett år. / A value to be reached by a year.",
        requiredProperties = {"type", "indicator", "gender", "comparison", "target", "targetYear", "baselineYear"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = TargetByYear.TYPE))
public record TargetByYear(
        @NotBlank @Size(max = 100) @Pattern(regexp = INDICATOR)
        String indicator,

        @NotNull @Pattern(regexp = GENDER) String gender,
        @NotNull Comparison comparison,

        @Schema(description = "Målvärdet, i indikatorns enhet. / The target, in the indicator's unit.")
        @NotNull
        @Digits(integer = 12, fraction = 6)
        BigDecimal target,

        @NotNull @Min(1950) @Max(2200) Integer targetYear,
        @NotNull @Min(1950) @Max(2200) Integer baselineYear,

        @Schema(
                description =
                        "Hur osäkra värden bedöms; utelämnat: CAVEAT. / How uncertain figures are judged; left out: CAVEAT.")
        @Nullable
        Uncertainty uncertainty)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "TARGET_BY_YEAR";

    @Override
    @JsonIgnore
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Judgement judge(int year, Knowledge knowledge) {
        List<Definition> definitions = knowledge.definitions(indicator, gender);
        if (definitions.isEmpty()) {
            return Missing.indicator(indicator);
        }
        if (year < baselineYear) {
            return Judgement.none(
                    NoVerdictReason.BEFORE_BASELINE,
                    Text.of(
                            "Ingen bedömning: målet räknas från %s.",
                            "No verdict: the target is reckoned from %s.", baselineYear),
                    List.of());
        }
        return year < targetYear ? onTheWay(definitions, year) : atTheTarget(definitions);
    }

    // From the target year on nothing that comes later counts; an edition that never came is replaced by the one
    // before.
    private Judgement atTheTarget(List<Definition> definitions) {
        Optional<Definition> holding = definitions.stream()
                .filter(one -> one.value(lastYear(one)).isPresent())
                .findFirst();
        return holding.map(this::reached).orElseGet(() -> {
            Definition named = definitions.getFirst();
            return Missing.ofYear(definitions, this::lastYear, lastYear(named));
        });
    }

    private int lastYear(Definition definition) {
        return definition.facts().neverCame(targetYear) ? definition.editionBefore(targetYear) : targetYear;
    }

    private Judgement reached(Definition definition) {
        int year = lastYear(definition);
        BigDecimal value = definition.value(year).orElseThrow();
        Verdict verdict = comparison.holds(value, target) ? Verdict.MET : Verdict.NOT_MET;
        Text sentence = Wording.told(reader -> new Text(
                        "%s var %s (%d); målet till %d var %s.%s", "%s was %s (%d); the target for %d was %s.%s")
                .in(reader)
                .formatted(
                        Wording.title(definition, reader),
                        Wording.number(value, reader),
                        year,
                        targetYear,
                        asked(reader),
                        Wording.source(definition, reader)));
        Judgement judgement = Judgement.ofFigures(verdict, sentence, Pair.inputs(definition, year, year));
        return Doubts.of(definition, value.subtract(target), List.of(year)).weigh(judgement, uncertainty);
    }

    private Judgement onTheWay(List<Definition> definitions, int year) {
        return Pair.find(definitions, one -> baselineYear, year)
                .map(this::onTheWay)
                .orElseGet(() -> Pair.missing(definitions, one -> baselineYear, year));
    }

    private Judgement onTheWay(Pair pair) {
        BigDecimal start = pair.earlierValue();
        BigDecimal years = BigDecimal.valueOf(targetYear - (long) baselineYear);
        BigDecimal gone = BigDecimal.valueOf(pair.later() - (long) baselineYear);
        // Both sides times the number of years, so that nothing is rounded.
        BigDecimal line = start.multiply(years).add(target.subtract(start).multiply(gone));
        BigDecimal value = pair.laterValue().multiply(years);
        Verdict verdict = comparison.asGood(value, line) ? Verdict.ON_TRACK : Verdict.BEHIND;
        int decimals = Math.max(pair.laterValue().scale(), 0);
        BigDecimal expected = line.divide(years, decimals, upwardsRounding());
        Judgement judgement = Judgement.ofFigures(verdict, told(pair, expected, verdict), pair.inputs());
        BigDecimal distance = pair.laterValue().subtract(line.divide(years, decimals + 6, RoundingMode.HALF_EVEN));
        return Doubts.of(pair.definition(), distance, List.of(pair.later())).weigh(judgement, uncertainty);
    }

    // What is shown as expected is never easier to reach than what is asked.
    private RoundingMode upwardsRounding() {
        return comparison.upwards() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private Text told(Pair pair, BigDecimal expected, Verdict verdict) {
        return Wording.told(reader -> new Text(
                        "%s var %s (%d). För att från %s (%d) nå målet till %d, %s, borde värdet vara %s %s: %s.%s",
                        "%s was %s (%d). To get from %s (%d) to the target for %d, %s, it ought to be %s %s: %s.%s")
                .in(reader)
                .formatted(
                        Wording.title(pair.definition(), reader),
                        Wording.number(pair.laterValue(), reader),
                        pair.later(),
                        Wording.number(pair.earlierValue(), reader),
                        pair.earlier(),
                        targetYear,
                        asked(reader),
                        (comparison.upwards() ? Comparison.AT_LEAST : Comparison.AT_MOST)
                                .words()
                                .in(reader),
                        Wording.number(expected, reader),
                        (verdict == Verdict.ON_TRACK
                                        ? new Text("på väg", "on track")
                                        : new Text("ligger efter", "behind"))
                                .in(reader),
                        Wording.source(pair.definition(), reader)));
    }

    private String asked(Language reader) {
        return comparison.words().in(reader) + " " + Wording.number(target, reader);
    }
}
