package se.malbild.kit.health;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Whether requests can be served: the database alone, for load balancers. Everything but the stream works without
/// Kafka.
@HealthGroup("traffic")
@ApplicationScoped
public class TrafficReadiness implements HealthCheck {

    private static final int LIMIT_SECONDS = 2;

    private final DataSource database;

    @Inject
    TrafficReadiness(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(LIMIT_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
