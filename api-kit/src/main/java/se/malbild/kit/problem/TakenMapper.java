package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.exception.ConstraintViolationException;

/// Answers whoever wrote what somebody else wrote at the same time, or referred to what somebody else deleted. Any
/// other constraint that the database had to hold is a failure of ours.
@Provider
public class TakenMapper extends ExceptionMapperBase<ConstraintViolationException> {

    @Override
    protected HttpProblem toProblem(ConstraintViolationException broken) {
        return HttpProblem.builder().withStatus(type(broken).status()).build();
    }

    static ProblemType type(ConstraintViolationException broken) {
        return switch (broken.getKind()) {
            case UNIQUE, FOREIGN_KEY -> ProblemType.CONFLICT;
            case NOT_NULL, CHECK, OTHER -> ProblemType.INTERNAL_ERROR;
        };
    }
}
