package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/// Answers a patch that does not fit: no failure of ours, and not logged as one.
@Provider
public class UnreadableJsonMapper extends ExceptionMapperBase<UnreadableJson> {

    @Override
    protected HttpProblem toProblem(UnreadableJson failure) {
        return HttpProblem.builder()
                .withStatus(ProblemType.INVALID_INPUT.status())
                .build();
    }
}
