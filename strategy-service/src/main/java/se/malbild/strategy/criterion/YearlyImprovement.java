package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// "Årligen öka …": the year's value is strictly better than the one before, in the indicator's direction. Equal is no
/// improvement. When the edition of the year before never came, the one before that counts.
///
/// @param indicator code of the indicator
/// @param gender whose figures: `T` everyone, `K` women, `M` men
@Schema(
        name = "YearlyImprovement",
        requiredProperties = {"type", "indicator", "gender"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = YearlyImprovement.TYPE))
public record YearlyImprovement(
        @NotBlank @Size(max = 100) @Pattern(regexp = CODE) String indicator,
        @NotNull @Pattern(regexp = "T|K|M") String gender)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "YEARLY_IMPROVEMENT";

    private static final String CODE = "[a-z][a-z0-9-]*\\.[a-z0-9-]+";
    private static final int OLDEST_YEAR = 1900;

    @Override
    @JsonIgnore
    public Set<String> indicators() {
        return Set.of(indicator);
    }

    @Override
    public Judgement judge(int year, Figures figures) {
        Optional<IndicatorFacts> facts = figures.factsOf(indicator);
        if (facts.isEmpty()) {
            return none(
                    List.of(),
                    Text.of(
                            "Ingen bedömning: indikatorn %s är inte känd ännu.",
                            "No verdict: the indicator %s is not known yet.", indicator));
        }
        int before = yearBefore(year, facts.get());
        Optional<Figure> now = figures.figure(indicator, gender, year);
        Optional<Figure> then = figures.figure(indicator, gender, before);
        List<Figure> inputs = new ArrayList<>();
        then.ifPresent(inputs::add);
        now.ifPresent(inputs::add);
        Optional<BigDecimal> current = now.map(Figure::value);
        Optional<BigDecimal> previous = then.map(Figure::value);
        if (current.isEmpty() || previous.isEmpty()) {
            return none(inputs, missing(facts.get(), current.isEmpty() ? year : before));
        }
        return compared(facts.get(), new Step(before, previous.get(), year, current.get()), inputs);
    }

    private Judgement compared(IndicatorFacts facts, Step step, List<Figure> inputs) {
        int rise = step.to().compareTo(step.from());
        boolean better =
                switch (facts.direction()) {
                    case HIGHER_IS_BETTER -> rise > 0;
                    case LOWER_IS_BETTER -> rise < 0;
                    case NEUTRAL -> false;
                };
        if (facts.direction() == Direction.NEUTRAL) {
            return none(
                    inputs,
                    Text.of(
                            "Ingen bedömning: för %s är varken högre eller lägre bättre.",
                            "No verdict: for %s neither higher nor lower is better.",
                            facts.title().swedish()));
        }
        Text sentence = new Text(step.told(facts, Language.SWEDISH), step.told(facts, Language.ENGLISH));
        return new Judgement(better ? Verdict.MET : Verdict.NOT_MET, sentence, List.copyOf(inputs));
    }

    private static int yearBefore(int year, IndicatorFacts facts) {
        int before = year - 1;
        while (before > OLDEST_YEAR && facts.missingEditions().contains(Integer.toString(before))) {
            before--;
        }
        return before;
    }

    private static Text missing(IndicatorFacts facts, int year) {
        return new Text(
                "Ingen bedömning: värde för %d saknas i %s. Källa: %s."
                        .formatted(year, facts.title().swedish(), facts.publisher()),
                "No verdict: there is no value of %d for %s. Source: %s."
                        .formatted(year, facts.title().english(), facts.publisher()));
    }

    private static Judgement none(List<Figure> inputs, Text sentence) {
        return new Judgement(Verdict.NO_VERDICT, sentence, List.copyOf(inputs));
    }
}
