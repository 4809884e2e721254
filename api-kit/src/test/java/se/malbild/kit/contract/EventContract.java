package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The events' contract: `docs/events/asyncapi.yaml` and the JSON Schemas beside it.
public final class EventContract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Path folder;
    private final JsonNode document;

    private EventContract(Path folder, JsonNode document) {
        this.folder = folder;
        this.document = document;
    }

    /// Reads the contract of a folder.
    public static EventContract in(Path folder) {
        try {
            return new EventContract(
                    folder, YAML.readTree(folder.resolve("asyncapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A message of an example: its headers, its data and the type it is an example of.
    public record Example(String type, Map<String, String> headers, String data) {}

    /// All examples of the contract.
    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (JsonNode message : document.at("/components/messages")) {
            for (JsonNode example : message.path("examples")) {
                Map<String, String> headers = new TreeMap<>();
                example.path("headers")
                        .properties()
                        .forEach(header ->
                                headers.put(header.getKey(), header.getValue().asText()));
                examples.add(new Example(
                        message.path("name").asText(),
                        headers,
                        example.path("payload").toString()));
            }
        }
        return examples;
    }

    /// What is wrong with a message, by the contract; nothing when it keeps to it.
    ///
    /// @param headers the message's headers
    /// @param data the message's value
    public List<String> violations(Map<String, String> headers, String data) {
        List<String> violations = new ArrayList<>();
        String type = headers.getOrDefault("ce_type", "");
        JsonNode message = message(type);
        if (message.isMissingNode()) {
            return List.of("ce_type: no message of the contract is named \"" + type + "\"");
        }
        JsonSchema headerSchema = SCHEMAS.getSchema(document.at("/components/schemas/cloudEventHeaders"), config());
        validate(headerSchema, JSON.valueToTree(headers), violations);
        String schema = message.at("/payload/schema/$ref").asText();
        try {
            JsonNode payloadSchema = JSON.readTree(folder.resolve(schema).toFile());
            validate(SCHEMAS.getSchema(payloadSchema, config()), JSON.readTree(data), violations);
        } catch (IOException e) {
            violations.add(schema + ": " + e.getMessage());
        }
        return violations;
    }

    private JsonNode message(String type) {
        for (JsonNode message : document.at("/components/messages")) {
            if (message.path("name").asText().equals(type)) {
                return message;
            }
        }
        return JSON.missingNode();
    }

    private static void validate(JsonSchema schema, JsonNode value, List<String> violations) {
        for (ValidationMessage message : schema.validate(value)) {
            violations.add(message.getMessage());
        }
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
    }
}
