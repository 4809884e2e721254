package se.malbild.kit.idempotency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The answer that a request got the first time.
///
/// @param bodyHash SHA-256 of the request's query and body
/// @param status HTTP status of the answer
/// @param location its `Location`
/// @param entityTag its `ETag`, as the header is written
/// @param body its body, as JSON
@SuppressWarnings("ArrayRecordComponent") // compared by [#answers] alone
record KeptAnswer(
        byte[] bodyHash,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        @Nullable String body) {

    /// True when it was an answer to the same content.
    boolean answers(byte[] hash) {
        return Arrays.equals(bodyHash, hash);
    }
}
