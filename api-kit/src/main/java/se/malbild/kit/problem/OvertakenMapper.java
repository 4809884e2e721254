package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;

/// Answers whoever was overtaken between reading and writing: no failure of ours, and not logged as one.
@Provider
public class OvertakenMapper extends ExceptionMapperBase<OptimisticLockException> {

    @Override
    protected HttpProblem toProblem(OptimisticLockException overtaken) {
        return HttpProblem.builder()
                .withStatus(ProblemType.PRECONDITION_FAILED.status())
                .build();
    }
}
