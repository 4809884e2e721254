package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;

/// Answers a form whose parts cannot be told from each other.
@Provider
public class BrokenFormMapper extends ExceptionMapperBase<MalformedMessageException> {

    @Override
    protected HttpProblem toProblem(MalformedMessageException failure) {
        return HttpProblem.builder()
                .withStatus(ProblemType.INVALID_INPUT.status())
                .build();
    }
}
