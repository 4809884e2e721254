package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.JDBCException;
import org.hibernate.exception.JDBCConnectionException;

/// Tells a database that is away, which is no fault of the request and passes, from any other failure of it.
@Provider
public class DatabaseAwayMapper extends ExceptionMapperBase<JDBCException> {

    /// SQLSTATEs of a server that has been told to stop, has crashed, or is not up yet.
    private static final String GOING_OR_COMING = "57P0";

    @Override
    protected HttpProblem toProblem(JDBCException failure) {
        return HttpProblem.builder().withStatus(type(failure).status()).build();
    }

    static ProblemType type(JDBCException failure) {
        String state = failure.getSQLState();
        boolean away =
                failure instanceof JDBCConnectionException || (state != null && state.startsWith(GOING_OR_COMING));
        return away ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
    }
}
