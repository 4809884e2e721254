package se.malbild.strategy.publication;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;

/// The topic of verdicts of the service under test.
public final class VerdictTopic {

    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private VerdictTopic() {}

    public static Topic topic() {
        Config config = ConfigProvider.getConfig();
        return new Topic(
                config.getValue("kafka.bootstrap.servers", String.class),
                config.getValue("malbild.kafka.topic-prefix", String.class) + "strategy.assessments.v1");
    }

    /// What has been published of a measure, in order.
    public static List<PublishedEvent> of(JudgedMeasure measure) {
        return topic().events().stream()
                .filter(event -> measure.key().equals(event.key()))
                .toList();
    }

    /// The same, when so much has been published.
    public static List<PublishedEvent> await(JudgedMeasure measure, int events) {
        return Awaitility.await().atMost(PATIENCE).until(() -> of(measure), found -> found.size() >= events);
    }

    /// Waits until something has been published of a measure and a year.
    static void awaitYear(JudgedMeasure measure, int year) {
        Awaitility.await().atMost(PATIENCE).until(() -> of(measure).stream()
                .anyMatch(event -> event.data().required("year").intValue() == year));
    }
}
