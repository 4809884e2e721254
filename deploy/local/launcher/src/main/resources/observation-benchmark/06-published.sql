-- Nothing of this is for Kafka.
UPDATE publication SET published_number = (SELECT last_number FROM change_counter);
