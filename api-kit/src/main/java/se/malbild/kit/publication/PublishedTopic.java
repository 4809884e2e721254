package se.malbild.kit.publication;

import se.malbild.kit.publication.timeline.EventKinds;

/// Where a service publishes.
///
/// @param name of the topic, without the prefix of the installation
/// @param publisher name by which Kafka knows the one publisher, without the prefix; fixed for ever
/// @param source `ce_source` of its events
/// @param channel of the database's notifications on which a transaction that adds changes wakes the publisher when it
/// commits
/// @param kinds of its events
public record PublishedTopic(String name, String publisher, String source, String channel, EventKinds kinds) {}
