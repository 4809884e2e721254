package se.malbild.kit.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A parsed OpenAPI 3.1 document. References are followed within the document only.
public record OpenApiDocument(JsonNode root) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final int LONGEST_CHAIN_OF_REFERENCES = 16;

    /// Reads a file of YAML or JSON.
    ///
    /// @throws UncheckedIOException when the file is missing or is neither YAML nor JSON
    public static OpenApiDocument read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document " + file + " could not be read", e);
        }
    }

    /// Parses YAML or JSON.
    ///
    /// @throws UncheckedIOException when the text is neither
    public static OpenApiDocument parse(String text) {
        try {
            return new OpenApiDocument(
                    text.stripLeading().startsWith("{")
                            ? new JsonMapper().readTree(text)
                            : new YAMLMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The OpenAPI document is neither YAML nor JSON", e);
        }
    }

    JsonNode info() {
        return root.path("info");
    }

    Stream<String> paths() {
        return root.path("paths").propertyStream().map(path -> path.getKey());
    }

    /// The address of each server, its variables filled in with their defaults.
    Stream<String> servers() {
        return elements(root.path("servers")).map(OpenApiDocument::address);
    }

    Stream<Operation> operations() {
        return root.path("paths").propertyStream().flatMap(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .map(method -> new Operation(
                        this,
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        path.getValue().path("parameters"),
                        path.getValue().path(method))));
    }

    Stream<Response> responses() {
        return operations().flatMap(Operation::responses);
    }

    /// Everything that is sent, both ways.
    Stream<Content> contents() {
        return Stream.concat(
                operations().flatMap(Operation::requestContents), responses().flatMap(Response::contents));
    }

    Schema schema(JsonNode node) {
        return new Schema(this, node);
    }

    /// The node that a reference leads to, with what stands beside the reference laid over it; a node that is no
    /// reference itself; a missing node where the reference leads nowhere.
    JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        for (int link = 0; resolved.path("$ref").isTextual(); link++) {
            if (link == LONGEST_CHAIN_OF_REFERENCES) {
                return MissingNode.getInstance();
            }
            resolved = withSiblings(resolved, target(resolved.path("$ref").asText()));
        }
        return resolved;
    }

    JsonNode target(String reference) {
        return reference.startsWith("#/")
                ? root.at(JsonPointer.compile(URLDecoder.decode(reference.substring(1), StandardCharsets.UTF_8)))
                : MissingNode.getInstance();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode withSiblings(JsonNode reference, JsonNode target) {
        if (reference.size() == 1 || !target.isObject()) {
            return target;
        }
        ObjectNode laidOver = target.deepCopy();
        reference
                .propertyStream()
                .filter(sibling -> !sibling.getKey().equals("$ref"))
                .forEach(sibling -> laidOver.set(sibling.getKey(), sibling.getValue()));
        return laidOver;
    }

    private static String address(JsonNode server) {
        String address = server.path("url").asText();
        for (var variable : server.path("variables").properties()) {
            address = address.replace(
                    "{" + variable.getKey() + "}",
                    variable.getValue().path("default").asText());
        }
        return address;
    }
}
