package se.malbild.kit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The documents that the tests of this package stand on.
final class Samples {

    private Samples() {}

    static OpenApiDocument conforming() {
        return read("conforming-openapi.yaml");
    }

    static OpenApiDocument read(String name) {
        try (InputStream sample = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return OpenApiDocument.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
