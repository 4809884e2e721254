package se.malbild.strategy.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/// Tells data that cannot be kept, however often it is tried, from a database that is away.
public final class RefusedData {

    /// Classes of SQLSTATE: data exceptions, broken constraints, limits exceeded.
    private static final Set<String> REFUSALS = Set.of("22", "23", "54");

    private RefusedData() {}

    /// What is said against the data; nothing when the failure is of another kind.
    public static Optional<String> in(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                boolean refused = state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
                return refused ? Optional.of(String.valueOf(sql.getMessage())) : Optional.empty();
            }
            if (cause instanceof JsonProcessingException unwritable) {
                // It could not even be written down for the database.
                return Optional.of(String.valueOf(unwritable.getOriginalMessage()));
            }
        }
        return Optional.empty();
    }
}
