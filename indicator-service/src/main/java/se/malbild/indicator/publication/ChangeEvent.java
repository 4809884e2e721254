package se.malbild.indicator.publication;

import org.apache.kafka.clients.producer.ProducerRecord;

/// A change, written as it is sent.
///
/// @param number of the change
record ChangeEvent(long number, ProducerRecord<String, byte[]> event) {}
