package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What was captured of the sources.
final class StubResources {

    private StubResources() {}

    /// @param name below the package
    static JsonNode json(String name) {
        try (InputStream bytes = Objects.requireNonNull(StubResources.class.getResourceAsStream(name), name)) {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
