package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What an activity of a whole plan serves: exactly one of goal, planGoal, measure and effort.
///
/// @param goal a goal of the council, in the words of the strategy
/// @param planGoal the number of one of the plan's own goals
/// @param measure a measure of the council, in the words of the strategy
/// @param effort the number of one of the evaluation's efforts
/// @param evaluation title of the effort's evaluation, when it is another than the one that the plan takes up
/// @param strategy title of the strategy that goal, measure or evaluation belong to, when it is another than the
///     plan's
/// @param number of the goal or measure in the strategy, such as 1.2, when it has others with the same words
/// @param expectedEffect what the activity is expected to do for it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentLink(
        @Schema(description = "Fullmäktiges mål, ordagrant. / The council's goal, word for word.")
        @Size(min = 1, max = 2_000)
        @PlainText
        @Nullable
        String goal,

        @Schema(description = "Nummer på ett av planens mål. / Number of one of the plan's goals.")
        @Min(1)
        @Max(1_000)
        @Nullable
        Integer planGoal,

        @Schema(description = "Måttet, ordagrant. / The measure, word for word.")
        @Size(min = 1, max = 2_000)
        @PlainText
        @Nullable
        String measure,

        @Schema(description = "Insatsens nummer. / Number of the effort.") @Min(1) @Max(1_000) @Nullable
        Integer effort,

        @Schema(
                description =
                        "Utvärderingens titel, när den är en annan än planens. / Title of the evaluation, when another than the plan's.")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable
        String evaluation,

        @Schema(
                description =
                        "Strategins titel, när den är en annan än planens. Har flera titeln, med dagen då den antogs, annars påbörjades: Näringslivsstrategi (2021-06-21). / Title of the strategy, when another than the plan's. Where several have it, with the day when it was adopted, else begun: Näringslivsstrategi (2021-06-21).")
        @Size(min = 1, max = 340)
        @PlainText
        @Nullable
        String strategy,

        @Schema(
                description =
                        "Målets eller måttets nummer i strategin, när orden inte räcker: 1.2 är det andra i första målområdet, 3 det tredje utanför dem. / Number of the goal or measure in the strategy, where the words do not tell it apart: 1.2 is the second of the first focus area, 3 the third outside them.")
        @Pattern(regexp = "[1-9]\\d{0,3}(\\.[1-9]\\d{0,3})?")
        @Nullable
        String number,

        @Schema(description = "Förväntad effekt. / Expected effect.") @Size(min = 1, max = 1_000) @PlainText @Nullable
        String expectedEffect) {

    /// How many of the four it names.
    @JsonIgnore
    long targets() {
        return Stream.of(goal, planGoal, measure, effort)
                .filter(Objects::nonNull)
                .count();
    }
}
