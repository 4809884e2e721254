package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/// Answers a [Refusal] with its problem; [ProblemWording] finds the words.
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        return HttpProblem.builder()
                .withType(refusal.type().uri())
                .withStatus(refusal.type().status())
                .build();
    }
}
