package se.malbild.indicator.publication;

import java.util.List;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.kit.testing.Topic;

/// The topic of measure changes.
public final class MeasureChanges {

    private MeasureChanges() {}

    /// The topic of a workspace.
    public static Topic topic(String bootstrapServers, String prefix) {
        return new Topic(bootstrapServers, prefix + "indicator.measure-changes.v1");
    }

    /// The events of one import.
    static List<PublishedEvent> of(Topic topic, String importRun) {
        return topic.events().stream()
                .filter(event -> event.data().path("importRun").textValue().equals(importRun))
                .toList();
    }
}
