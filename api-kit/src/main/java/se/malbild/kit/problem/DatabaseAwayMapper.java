package se.malbild.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.hibernate.JDBCException;
import org.hibernate.exception.JDBCConnectionException;

/// Tells a database that is away or busy with what somebody else writes, which is no fault of the request and passes,
/// from any other failure of it.
@Provider
public class DatabaseAwayMapper extends ExceptionMapperBase<JDBCException> {

    /// SQLSTATEs of a server that has been told to stop, has crashed, or is not up yet.
    private static final String GOING_OR_COMING = "57P0";

    /// SQLSTATEs of a transaction that the server gave up for another's sake: a deadlock, or a lock that others held.
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "55P03");

    @Override
    protected HttpProblem toProblem(JDBCException failure) {
        return HttpProblem.builder().withStatus(type(failure).status()).build();
    }

    static ProblemType type(JDBCException failure) {
        String state = failure.getSQLState();
        if (state != null && GAVE_WAY.contains(state)) {
            return ProblemType.CONFLICT;
        }
        boolean away =
                failure instanceof JDBCConnectionException || (state != null && state.startsWith(GOING_OR_COMING));
        return away ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
    }
}
