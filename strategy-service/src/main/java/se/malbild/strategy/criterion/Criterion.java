package se.malbild.strategy.criterion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a measure is judged. Judging is pure: the same knowledge always gives the same judgement.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = YearlyImprovement.class, name = YearlyImprovement.TYPE),
    @JsonSubTypes.Type(value = Threshold.class, name = Threshold.TYPE),
    @JsonSubTypes.Type(value = TargetByYear.class, name = TargetByYear.TYPE),
    @JsonSubTypes.Type(value = Coverage.class, name = Coverage.TYPE),
    @JsonSubTypes.Type(value = Milestone.class, name = Milestone.TYPE),
    @JsonSubTypes.Type(value = StandingCondition.class, name = StandingCondition.TYPE),
    @JsonSubTypes.Type(value = AllOf.class, name = AllOf.TYPE)
})
@Schema(
        oneOf = {
            YearlyImprovement.class,
            Threshold.class,
            TargetByYear.class,
            Coverage.class,
            Milestone.class,
            StandingCondition.class,
            AllOf.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = YearlyImprovement.TYPE, schema = YearlyImprovement.class),
            @DiscriminatorMapping(value = Threshold.TYPE, schema = Threshold.class),
            @DiscriminatorMapping(value = TargetByYear.TYPE, schema = TargetByYear.class),
            @DiscriminatorMapping(value = Coverage.TYPE, schema = Coverage.class),
            @DiscriminatorMapping(value = Milestone.TYPE, schema = Milestone.class),
            @DiscriminatorMapping(value = StandingCondition.TYPE, schema = StandingCondition.class),
            @DiscriminatorMapping(value = AllOf.TYPE, schema = AllOf.class)
        })
public sealed interface Criterion
        permits YearlyImprovement, Threshold, TargetByYear, Coverage, Milestone, StandingCondition, AllOf {

    /// How the code of an indicator is written.
    String INDICATOR = "[a-z][a-z0-9-]*\\.[a-z0-9-]+";

    /// Whose figures: `T` everyone, `K` women, `M` men.
    String GENDER = "T|K|M";

    /// The codes of the indicators that it names.
    @JsonIgnore
    default Set<String> indicators() {
        return Set.of();
    }

    /// What the municipality has to report for it.
    @JsonIgnore
    default List<ReportAsked> reports() {
        return List.of();
    }

    /// Judges a year.
    ///
    /// @param year which year is judged
    /// @param knowledge what is known
    Judgement judge(int year, Knowledge knowledge);
}
