package se.malbild.indicator.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An answer of a source as it is kept in the file of an import.
///
/// @param reader name of the client that asked
/// @param number in the file, from 1
/// @param uri the address that was asked
/// @param requestBody what was sent to it; null for GET
/// @param checksum of the answer's bytes, SHA-256
public record FetchedAnswer(
        String reader, int number, URI uri, @Nullable String requestBody, Instant answeredAt, String checksum) {}
