package se.malbild.kit.publication.timeline;

/// The headers of events by which the publisher finds out where it stands.
public final class EventHeaders {

    public static final String TYPE = "ce_type";
    public static final String TIMELINE = "ce_timeline";

    /// Of an event that is sent again on request: the id of the republication.
    public static final String REPUBLICATION = "ce_republication";

    /// Of an event that is sent again on request: the newest number that had been published by then. Its own number is
    /// an old one, and says nothing of how far the topic has come.
    public static final String PUBLISHED_NUMBER = "ce_publishednumber";

    private EventHeaders() {}
}
