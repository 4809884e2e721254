package se.malbild.kit.publication.timeline;

/// What a service knows of the changes that it has published. Called within a transaction.
public interface KnownChanges {

    /// Number of the newest change; 0 when there is none.
    long lastNumber();

    /// Whether an event that the topic holds is one of this database's: a change of that number was made by that
    /// origin.
    boolean knows(TopicEvent event);

    /// Everything is sent again from number 1: what else is noted as sent is forgotten.
    default void beginAnew() {}
}
