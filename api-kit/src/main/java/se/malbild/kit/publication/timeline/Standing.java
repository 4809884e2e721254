package se.malbild.kit.publication.timeline;

import java.util.UUID;

/// What the database says of its changes, and of how far they have been published.
interface Standing {

    UUID timeline();

    /// Number up to which everything has been sent.
    long publishedNumber();

    /// Number of the newest change.
    long lastNumber();

    /// Whether the change of that number was made by that origin.
    boolean knows(TopicEvent event);
}
