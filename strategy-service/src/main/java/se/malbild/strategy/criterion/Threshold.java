package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// "Positivt befolkningsnetto": the year's value is on the right side of a limit.
///
/// @param indicator code of the indicator
/// @param gender whose figures: `T` everyone, `K` women, `M` men
/// @param comparison on which side the value has to be
/// @param limit in the indicator's unit
/// @param uncertainty what becomes of a value within the margin of error from the limit; `CAVEAT` when left out
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Threshold",
        description = "På rätt sida om en gräns. / On the right side of a limit.",
        requiredProperties = {"type", "indicator", "gender", "comparison", "limit"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Threshold.TYPE))
public record Threshold(
        @NotBlank @Size(max = 100) @Pattern(regexp = INDICATOR)
        String indicator,

        @NotNull @Pattern(regexp = GENDER) String gender,
        @NotNull Comparison comparison,

        @Schema(description = "Gränsen, i indikatorns enhet. / The limit, in the indicator's unit.")
        @NotNull
        @Digits(integer = 12, fraction = 6)
        BigDecimal limit,

        @Schema(
                description =
                        "Hur osäkra värden bedöms; utelämnat: CAVEAT. / How uncertain figures are judged; left out: CAVEAT.")
        @Nullable
        Uncertainty uncertainty)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "THRESHOLD";

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
        Optional<Definition> holding =
                definitions.stream().filter(one -> one.value(year).isPresent()).findFirst();
        return holding.map(one -> compared(one, year)).orElseGet(() -> Missing.ofYear(definitions, one -> year, year));
    }

    private Judgement compared(Definition definition, int year) {
        BigDecimal value = definition.value(year).orElseThrow();
        Text sentence = Wording.told(
                reader -> new Text("%s var %s (%d); kravet är %s %s.%s", "%s was %s (%d); it has to be %s %s.%s")
                        .in(reader)
                        .formatted(
                                Wording.title(definition, reader),
                                Wording.number(value, reader),
                                year,
                                comparison.words().in(reader),
                                Wording.number(limit, reader),
                                Wording.source(definition, reader)));
        Verdict verdict = comparison.holds(value, limit) ? Verdict.MET : Verdict.NOT_MET;
        Judgement judgement = Judgement.ofFigures(verdict, sentence, Pair.inputs(definition, year, year));
        return Doubts.of(definition, value.subtract(limit), List.of(year)).weigh(judgement, uncertainty);
    }
}
