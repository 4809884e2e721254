package se.malbild.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/// Answers JSON that does not fit, which Quarkus by itself answers without a word; [ProblemWording] finds the words.
@Provider
public class UnfitJsonMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException failure) {
        return HttpProblem.builder()
                .withStatus(ProblemType.INVALID_INPUT.status())
                .build();
    }
}
