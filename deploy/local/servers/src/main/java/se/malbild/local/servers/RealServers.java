package se.malbild.local.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives each profile of the `@QuarkusTest`s a database and a topic prefix of its own, on real servers.
public final class RealServers implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestServers.Workspace workspace = TestServers.newWorkspace();
        return Map.of(
                "malbild.database.url", workspace.jdbcUrl(),
                "malbild.database.username", workspace.username(),
                "malbild.kafka.bootstrap-servers", workspace.bootstrapServers(),
                "malbild.kafka.topic-prefix", workspace.topicPrefix());
    }

    /// The servers serve the next profile too; they stop with the JVM.
    @Override
    public void stop() {}
}
