package se.malbild.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Puts an example on every JSON request and answer: the resource `openapi/examples/{schema}.json` of the service or
/// the kit, and for a page one made of the example of its items.
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SETTING = Pattern.compile("\\$\\{([a-z.-]+)}");
    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI document;

    private Examples(OpenAPI document) {
        this.document = document;
    }

    static Examples of(OpenAPI document) {
        return new Examples(document);
    }

    void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> add(response.getContent()));
    }

    private void add(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, mediaType) -> {
            if (name.endsWith("json") && mediaType.getSchema() != null && mediaType.getExamples() == null) {
                add(mediaType, mediaType.getSchema());
            }
        });
    }

    private void add(MediaType mediaType, Schema schema) {
        Object value = schema.getRef() == null ? null : example(schema.getRef().replace(REFERENCE, ""));
        if (value != null) {
            mediaType.addExample("example", OASFactory.createExample().value(value));
        }
    }

    private @Nullable Object example(String schemaName) {
        Object own = read("openapi/examples/" + schemaName + ".json");
        if (own == null && schemaName.endsWith(PatchSchemas.SUFFIX)) {
            return example(schemaName.substring(0, schemaName.length() - PatchSchemas.SUFFIX.length()));
        }
        return own != null ? own : pageOf(schemaName);
    }

    private @Nullable Object pageOf(String schemaName) {
        Schema page = CommonOpenApi.valueOf(document.getComponents().getSchemas(), schemaName);
        Schema items = page == null ? null : CommonOpenApi.valueOf(page.getProperties(), "items");
        if (items == null || items.getItems() == null || items.getItems().getRef() == null) {
            return null;
        }
        Object item = example(items.getItems().getRef().replace(REFERENCE, ""));
        if (item == null) {
            return null;
        }
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("items", List.of(item));
        // In this order in every build.
        Map<String, Object> meta = new LinkedHashMap<>();
        List.of("page", "limit", "count", "totalRecords", "totalPages").forEach(field -> meta.put(field, 1));
        meta.put("limit", 20);
        example.put("meta", meta);
        return example;
    }

    // What the kit's examples say of a service, its configuration has: `${malbild.api.name}`.
    private static String settled(String example) {
        return SETTING.matcher(example)
                .replaceAll(setting ->
                        Matcher.quoteReplacement(ConfigProvider.getConfig().getValue(setting.group(1), String.class)));
    }

    private static @Nullable Object read(String resource) {
        try (InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return bytes == null
                    ? null
                    : JSON.readValue(settled(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + resource + " cannot be read", e);
        }
    }
}
