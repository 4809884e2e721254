package se.malbild.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Each profile of the tests has a database and topics of its own; [OwnWorkspaceOfAnotherProfileTest] is of another
/// profile.
@QuarkusTest
class OwnWorkspaceTest {

    private static final String SEEN = "malbild.test.seen-workspaces";

    @ConfigProperty(name = "malbild.database.url")
    String databaseUrl;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void noOtherProfileHasTheDatabaseAndTheTopics() {
        // Each profile loads this class anew; what they share is the system properties.
        String seen = System.getProperty(SEEN, "");

        assertThat(databaseUrl).startsWith("jdbc:postgresql://127.0.0.1:");
        assertThat(topicPrefix).isNotEmpty();
        assertThat(seen.split(" ", -1)).doesNotContain(databaseUrl, topicPrefix);
        System.setProperty(SEEN, seen + " " + databaseUrl + " " + topicPrefix);
    }
}
