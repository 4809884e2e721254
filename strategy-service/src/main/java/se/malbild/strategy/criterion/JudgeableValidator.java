package se.malbild.strategy.criterion;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at a criterion as a whole. What is missing in it is a violation of its own and passed over.
public class JudgeableValidator implements ConstraintValidator<Judgeable, Criterion> {

    private static final int DEEPEST = 3;

    @Override
    public boolean isValid(@Nullable Criterion criterion, ConstraintValidatorContext context) {
        List<Criterion> single = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        if (!gather(criterion, 1, single)) {
            broken.add("depth");
        }
        if (single.stream().anyMatch(JudgeableValidator::isUndirected)) {
            broken.add("direction");
        }
        if (single.stream().anyMatch(JudgeableValidator::startsAfterItsTarget)) {
            broken.add("baseline");
        }
        if (repeatsReport(single)) {
            broken.add("report");
        }
        context.disableDefaultConstraintViolation();
        broken.forEach(key -> context.buildConstraintViolationWithTemplate(
                        "{se.malbild.strategy.criterion.Judgeable." + key + "}")
                .addConstraintViolation());
        return broken.isEmpty();
    }

    /// @return false when it is of too many levels; what lies deeper is not looked at
    private static boolean gather(@Nullable Criterion criterion, int level, List<Criterion> single) {
        if (criterion == null) {
            return true;
        }
        if (!(criterion instanceof AllOf all)) {
            single.add(criterion);
            return level <= DEEPEST;
        }
        if (level >= DEEPEST) {
            return false;
        }
        boolean shallow = true;
        for (Criterion part : all.parts()) {
            shallow &= gather(part, level + 1, single);
        }
        return shallow;
    }

    private static boolean isUndirected(Criterion criterion) {
        return criterion instanceof YearlyImprovement yearly && yearly.direction() == Direction.NEUTRAL;
    }

    private static boolean startsAfterItsTarget(Criterion criterion) {
        return criterion instanceof TargetByYear target
                && target.targetYear() != null
                && target.baselineYear() != null
                && target.baselineYear() >= target.targetYear();
    }

    private static boolean repeatsReport(List<Criterion> single) {
        Set<String> seen = new HashSet<>();
        return single.stream()
                .flatMap(one -> one.reports().stream())
                .map(ReportAsked::report)
                .anyMatch(report -> report != null && !seen.add(report));
    }
}
