package se.malbild.kit.publication;

import org.apache.kafka.clients.producer.ProducerRecord;

/// A change, written as it is sent.
///
/// @param number of the change
public record NumberedEvent(long number, ProducerRecord<String, byte[]> event) {}
