package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;

/// Answers a body whose bytes are no text, which is found before any JSON is.
@Provider
public class UnreadableTextMapper extends ExceptionMapperBase<CharConversionException> {

    @Override
    protected HttpProblem toProblem(CharConversionException failure) {
        return HttpProblem.builder()
                .withStatus(ProblemType.INVALID_INPUT.status())
                .build();
    }
}
