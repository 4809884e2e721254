package se.malbild.indicator.publication.timeline;

/// The headers of events by which the publisher finds out where it stands, and their types.
public final class EventHeaders {

    public static final String TYPE = "ce_type";
    public static final String TIMELINE = "ce_timeline";

    /// Of an event that is sent again on request: the id of the republication.
    public static final String REPUBLICATION = "ce_republication";

    /// Of an event that is sent again on request: the newest number that had been published by then. Its own number is
    /// an old one, and says nothing of how far the topic has come.
    public static final String PUBLISHED_NUMBER = "ce_publishednumber";

    /// The import that made the change of that number.
    public static final String PUBLISHED_RUN = "ce_publishedrun";

    public static final String MEASURE_CHANGED = "se.malbild.indicator.measure-changed.v1";
    public static final String IMPORT_COMPLETED = "se.malbild.indicator.import-completed.v1";

    private EventHeaders() {}
}
