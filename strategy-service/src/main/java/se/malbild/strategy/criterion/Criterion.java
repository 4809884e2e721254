package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a measure is judged. Judging is pure: the same figures always give the same judgement.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = YearlyImprovement.class, name = YearlyImprovement.TYPE))
@Schema(
        oneOf = YearlyImprovement.class,
        discriminatorProperty = "type",
        discriminatorMapping = @DiscriminatorMapping(value = YearlyImprovement.TYPE, schema = YearlyImprovement.class))
public sealed interface Criterion permits YearlyImprovement {

    /// The codes of the indicators that it rests on.
    @JsonIgnore
    Set<String> indicators();

    /// Judges a year.
    ///
    /// @param year which year's figures are judged
    /// @param figures what is known
    Judgement judge(int year, Figures figures);
}
