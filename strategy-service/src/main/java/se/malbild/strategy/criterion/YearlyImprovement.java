package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// "Årligen öka …": the year's value is strictly better than the one before. Equal is no improvement. When the edition
/// of the year before never came, the one before that counts.
///
/// @param indicator code of the indicator
/// @param gender whose figures: `T` everyone, `K` women, `M` men
/// @param direction which way is better, when it is not as the indicator says; null: as it says
/// @param uncertainty what becomes of a change within the margin of error; `CAVEAT` when left out
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "YearlyImprovement",
        description = "Bättre än året före. / Better than the year before.",
        requiredProperties = {"type", "indicator", "gender"},
        properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = YearlyImprovement.TYPE))
public record YearlyImprovement(
        @NotBlank @Size(max = 100) @Pattern(regexp = INDICATOR)
        String indicator,

        @NotNull @Pattern(regexp = GENDER) String gender,

        @Schema(
                description =
                        "Åt vilket håll det är bättre, när det inte är som indikatorn säger. / Which way is better, when it is not as the indicator says.")
        @Nullable
        Direction direction,

        @Schema(
                description =
                        "Hur osäkra värden bedöms; utelämnat: CAVEAT. / How uncertain figures are judged; left out: CAVEAT.")
        @Nullable
        Uncertainty uncertainty)
        implements Criterion {

    /// How the criterion is named in JSON.
    public static final String TYPE = "YEARLY_IMPROVEMENT";

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
        Optional<Pair> pair = Pair.find(definitions, one -> one.editionBefore(year), year);
        return pair.map(this::compared)
                .orElseGet(() -> Pair.missing(definitions, one -> one.editionBefore(year), year));
    }

    private Judgement compared(Pair pair) {
        Definition definition = pair.definition();
        Direction better = direction == null ? definition.facts().direction() : direction;
        int rise = pair.laterValue().compareTo(pair.earlierValue());
        Judgement judgement =
                switch (better) {
                    case HIGHER_IS_BETTER -> verdict(rise > 0, better, pair);
                    case LOWER_IS_BETTER -> verdict(rise < 0, better, pair);
                    case NEUTRAL -> undirected(pair);
                };
        return judgement.reason() == NoVerdictReason.NO_DIRECTION
                ? judgement
                : Doubts.of(
                                definition,
                                pair.laterValue().subtract(pair.earlierValue()),
                                List.of(pair.earlier(), pair.later()))
                        .weigh(judgement, uncertainty);
    }

    private static Judgement verdict(boolean improved, Direction better, Pair pair) {
        return Judgement.ofFigures(
                improved ? Verdict.MET : Verdict.NOT_MET, pair.step(better).told(), pair.inputs());
    }

    private static Judgement undirected(Pair pair) {
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: för %s är varken högre eller lägre bättre.%s",
                        "No verdict: for %s neither higher nor lower is better.%s")
                .in(reader)
                .formatted(Wording.title(pair.definition(), reader), Wording.source(pair.definition(), reader)));
        return Judgement.none(NoVerdictReason.NO_DIRECTION, sentence, pair.inputs());
    }
}
