package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/// Tells a form that ends before its last boundary from any other failure to read or write.
@Provider
public class CutFormMapper extends ExceptionMapperBase<IOException> {

    // The parser of forms has no type of its own for it.
    private static final String CUT = "Connection terminated parsing multipart request";

    @Override
    protected HttpProblem toProblem(IOException failure) {
        return HttpProblem.builder().withStatus(type(failure).status()).build();
    }

    static ProblemType type(IOException failure) {
        return CUT.equals(failure.getMessage()) ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL_ERROR;
    }
}
