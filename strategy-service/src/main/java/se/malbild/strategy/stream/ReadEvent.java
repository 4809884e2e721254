package se.malbild.strategy.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event that has been read.
///
/// @param event as it came
/// @param content what it says
record ReadEvent(ConsumerRecord<String, byte[]> event, StreamEvent content) {}
