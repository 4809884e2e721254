/// The real PostgreSQL and the real Kafka broker, started from Java on this machine: for tests and for
/// `deploy/local/up`.
@NullMarked
package se.malbild.local.servers;

import org.jspecify.annotations.NullMarked;
