package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// A goal of the council that an own goal of a whole plan serves.
///
/// @param goal in the words of the strategy
/// @param strategy title of the strategy, when it is another than the one that the plan carries out
/// @param number of the goal in the strategy, such as 1.2, when it has others with the same words
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentCouncilGoal(
        @Schema(required = true, description = "Målet, ordagrant. / The goal, word for word.")
        @NotBlank
        @Size(max = 2_000)
        @PlainText
        String goal,

        @Schema(
                description =
                        "Strategins titel, när den är en annan än planens. Har flera titeln, med dagen då den antogs, annars påbörjades: Näringslivsstrategi (2021-06-21). / Title of the strategy, when another than the plan's. Where several have it, with the day when it was adopted, else begun: Näringslivsstrategi (2021-06-21).")
        @Size(min = 1, max = 340)
        @PlainText
        @Nullable
        String strategy,

        @Schema(
                description =
                        "Målets nummer i strategin, när orden inte räcker: 1.2 är det andra i första målområdet, 3 det tredje utanför dem. / Number of the goal in the strategy, where the words do not tell it apart: 1.2 is the second of the first focus area, 3 the third outside them.")
        @Pattern(regexp = "[1-9]\\d{0,3}(\\.[1-9]\\d{0,3})?")
        @Nullable
        String number) {}
