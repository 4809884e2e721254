package se.malbild.strategy.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.malbild.kit.language.Text;

/// An event that is set aside.
///
/// @param event as it came
/// @param outcome whether it could not be read, or not be kept
/// @param reason for whoever mends it
record SetAside(ConsumerRecord<String, byte[]> event, EventOutcome outcome, Text reason) {}
