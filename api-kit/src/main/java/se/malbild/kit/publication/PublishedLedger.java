package se.malbild.kit.publication;

import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.publication.timeline.KnownChanges;

/// The numbered changes of a service, which the [Publisher] sends. Each service has one.
///
/// Numbers begin at 1, have no gaps and follow the order of commits, so that "everything after a number" is a complete
/// question; they come from a counter that the writing transaction holds until it commits. Beside it the service has
/// the tables `publication` (published_number, timeline, begun_at; one row) and `republication`.
public interface PublishedLedger extends KnownChanges {

    /// Where its events go.
    PublishedTopic topic();

    /// What is committed and not yet published. Called within a transaction.
    Backlog backlog();

    /// The id of what made a change, as [PublishedTopic#kinds] has it. Called within a transaction.
    Optional<UUID> originOf(long number);

    /// The changes as events of a timeline.
    ///
    /// @param format writes them
    EventSource events(EventFormat format);
}
