package se.malbild.kit.publication.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The types of events on a topic.
///
/// @param change that of a change
/// @param others that may lie between them
/// @param originHeader on an event that is sent again on request: the id of what made the newest change that had been
/// published by then ([EventHeaders#PUBLISHED_NUMBER])
public record EventKinds(EventKind change, List<EventKind> others, String originHeader) {

    Optional<EventKind> of(@Nullable String type) {
        return Stream.concat(Stream.of(change), others.stream())
                .filter(kind -> kind.type().equals(type))
                .findFirst();
    }
}
