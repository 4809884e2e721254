package se.malbild.strategy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class JudgeableValidatorTest {

    private static final Criterion LAND = new StandingCondition("mark", "Detaljplanerad mark");
    private static final Criterion LAND_TOO = new StandingCondition("mark", "Mer mark");
    private static final Criterion TALK = new Coverage("dialog", "Tidig dialog", BigDecimal.TEN);

    private record Form(@Judgeable Criterion criterion) {}

    @Test
    void aDirectionMustBeOne() {
        assertThat(broken(new YearlyImprovement("fokus.placering", "T", Direction.NEUTRAL, Uncertainty.CAVEAT)))
                .containsExactly("direction");
        assertThat(broken(new YearlyImprovement("fokus.placering", "T", Direction.LOWER_IS_BETTER, Uncertainty.CAVEAT)))
                .isEmpty();
    }

    @Test
    void theBaselineLiesBeforeTheTarget() {
        assertThat(broken(target(2030, 2030))).containsExactly("baseline");
        assertThat(broken(target(2030, 2029))).isEmpty();
    }

    @Test
    void whatIsReportedHasANameOfItsOwn() {
        assertThat(broken(new AllOf(List.of(LAND, TALK)))).isEmpty();
        assertThat(broken(new AllOf(List.of(LAND, LAND_TOO)))).containsExactly("report");
        assertThat(broken(new AllOf(List.of(new AllOf(List.of(LAND, TALK)), LAND_TOO))))
                .containsExactly("report");
    }

    @Test
    void thereAreThreeLevelsAtTheMost() {
        AllOf two = new AllOf(List.of(LAND, TALK));
        Criterion other = new Milestone("klart", "Klart", null);
        AllOf three = new AllOf(List.of(two, other));

        assertThat(broken(three)).isEmpty();
        assertThat(broken(new AllOf(List.of(three, new Milestone("sist", "Sist", null)))))
                .containsExactly("depth");
    }

    private static TargetByYear target(int year, int baseline) {
        return new TargetByYear(
                "fokus.placering", "T", Comparison.AT_MOST, BigDecimal.TEN, year, baseline, Uncertainty.CAVEAT);
    }

    private static List<String> broken(Criterion criterion) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(new Form(criterion)).stream()
                    .map(violation -> violation.getMessageTemplate())
                    .map(template -> template.substring(template.lastIndexOf('.') + 1, template.length() - 1))
                    .toList();
        }
    }
}
