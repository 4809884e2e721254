package se.malbild.kit.idempotency;

import java.util.Arrays;

/// What makes a request the same as an earlier one.
///
/// @param actor id of the caller
/// @param method HTTP method
/// @param path of the request
/// @param key the header's value, 1–255 characters
record KeyedRequest(String actor, String method, String path, String key) {

    /// What is locked while the request is carried out.
    String lockName() {
        return String.join("\n", Arrays.asList(actor, method, path, key));
    }
}
