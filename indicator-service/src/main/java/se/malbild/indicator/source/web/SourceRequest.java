package se.malbild.indicator.source.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// One question to a source: GET, or POST when it has a body.
///
/// @param uri absolute
/// @param body JSON; null for GET
public record SourceRequest(URI uri, @Nullable String body) {

    public static SourceRequest get(URI uri) {
        return new SourceRequest(uri, null);
    }

    public static SourceRequest post(URI uri, String body) {
        return new SourceRequest(uri, body);
    }
}
